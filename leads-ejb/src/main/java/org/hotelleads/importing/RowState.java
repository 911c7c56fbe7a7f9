package org.hotelleads.importing;

/** What is known of a row, or has become of it. */
public enum RowState {
    /** Not looked at yet. */
    READ,
    /** Something new will come of it. */
    FRESH,
    /** The booking is known, and becomes what the row says. */
    CHANGE,
    /** The guest is a lead already, or stands in an earlier row. */
    DUPLICATE,
    FAULTY,
    MADE,
    CHANGED,
    /** Left out as was wished. */
    SKIPPED,
    /** A fault kept it from being imported. */
    FAILED,
    UNDONE,
    /** Not taken back, since somebody has worked with it. */
    KEPT
}
