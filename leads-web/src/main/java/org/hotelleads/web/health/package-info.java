/** What the server tells about its own health. */
package org.hotelleads.web.health;
