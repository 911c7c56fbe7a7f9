package org.hotelleads.importing;

/** What is done with rows of guests who are leads already. */
public enum Duplicates {
    SKIP,
    TAKE
}
