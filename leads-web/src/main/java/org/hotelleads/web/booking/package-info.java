/** Bookings as other systems write them, in our own format or in the words of schema.org, and how they are sealed. */
package org.hotelleads.web.booking;
