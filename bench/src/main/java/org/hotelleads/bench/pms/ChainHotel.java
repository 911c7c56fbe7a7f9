package org.hotelleads.bench.pms;

/**
 * A hotel of the chain.
 *
 * @param id in the database
 */
record ChainHotel(long id, Country country) {}
