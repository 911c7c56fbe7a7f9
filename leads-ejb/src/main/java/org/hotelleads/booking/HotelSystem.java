package org.hotelleads.booking;

import java.util.Optional;
import org.hotelleads.hotel.Hotel;

/**
 * A connected hotel system, as far as others need to know it.
 *
 * @param kind such as MEWS
 * @param name what the connection is called; null if it has no name of its own
 * @param hotel empty for the whole chain
 */
public record HotelSystem(String connection, String kind, String name, Optional<Hotel> hotel) {}
