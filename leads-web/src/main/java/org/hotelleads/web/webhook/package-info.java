/** Where vendors deliver what guests say: the door, what is answered there, and the work on what came in. */
package org.hotelleads.web.webhook;
