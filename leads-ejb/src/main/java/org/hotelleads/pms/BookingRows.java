package org.hotelleads.pms;

import java.util.List;
import java.util.Optional;

/**
 * Some bookings of a list.
 *
 * @param next the cursor with which the list goes on
 */
public record BookingRows(List<BookingRow> rows, Optional<String> next) {}
