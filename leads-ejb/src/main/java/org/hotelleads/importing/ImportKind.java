package org.hotelleads.importing;

import java.util.List;
import java.util.stream.Stream;

/** What the rows of a file are. */
public enum ImportKind {
    LEADS,
    BOOKINGS;

    /** What the columns of such a file can mean. */
    public List<ImportField> fields() {
        return Stream.of(ImportField.values()).filter(field -> field.isOf(this)).toList();
    }
}
