package org.hotelleads.importing;

/** In which order days are written that begin with a day or a month; those that begin with the year need no order. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
