package org.hotelleads.pms;

/** Arrival days of one property, read page by page. */
public record ImportPiece(String property, ArrivalDays days) {}
