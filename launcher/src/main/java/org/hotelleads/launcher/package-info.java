/** Starts HotelLeads: settings, home, database, server, and stops them in the opposite order. */
package org.hotelleads.launcher;
