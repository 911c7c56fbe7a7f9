/** How hotel systems are connected, what they tell of bookings, and how a booking finds its lead. */
package org.hotelleads.pms;
