/** What hotel systems know of a stay that somebody has booked, and which lead it is the booking of. */
package org.hotelleads.booking;
