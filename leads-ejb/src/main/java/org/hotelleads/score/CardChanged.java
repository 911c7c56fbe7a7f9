package org.hotelleads.score;

/** A hotel has another card in force. */
public record CardChanged(long hotelId) {}
