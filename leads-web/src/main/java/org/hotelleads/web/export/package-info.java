/** Files of leads as browsers get them, and the page on which they are looked after. */
package org.hotelleads.web.export;
