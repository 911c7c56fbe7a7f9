package org.hotelleads.booking;

/** The trouble with a hotel system that people were told of is over. */
public record HotelSystemWorksAgain(HotelSystem system) {}
