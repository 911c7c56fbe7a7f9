/** The page of hotel systems: bookings in doubt, all bookings, and the connections that tell of them. */
package org.hotelleads.web.pms;
