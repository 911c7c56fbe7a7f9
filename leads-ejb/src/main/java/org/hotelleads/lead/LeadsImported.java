package org.hotelleads.lead;

import org.hotelleads.hotel.Hotel;

/**
 * A file has brought a hotel many leads at once. Told within the transaction that ends the import.
 *
 * @param by who has imported it
 */
public record LeadsImported(Hotel hotel, int count, String by, String fileName) {}
