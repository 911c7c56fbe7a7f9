package org.hotelleads.pms.match;

import org.hotelleads.booking.PersonRole;

/** A key of a lead that somebody of a booking has, too. */
record Hit(String value, PersonRole role) {}
