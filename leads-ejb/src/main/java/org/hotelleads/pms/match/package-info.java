/** Decides which lead a booking is the booking of, from what is known of both and from nothing else. */
package org.hotelleads.pms.match;
