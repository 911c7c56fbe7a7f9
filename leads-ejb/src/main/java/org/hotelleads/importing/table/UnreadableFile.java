package org.hotelleads.importing.table;

import jakarta.ejb.ApplicationException;

/** A file cannot be read as a table; it says why, and where if that is known. */
@ApplicationException(rollback = true)
public class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ImportTrouble why;
    private final int row;

    /** @param row the row of the file where it shows; 0 if it is about all of it */
    public UnreadableFile(ImportTrouble why, int row) {
        super(why + (row == 0 ? "" : " at row " + row));
        this.why = why;
        this.row = row;
    }

    public UnreadableFile(ImportTrouble why) {
        this(why, 0);
    }

    UnreadableFile(ImportTrouble why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
        this.row = 0;
    }

    public ImportTrouble why() {
        return why;
    }

    public int row() {
        return row;
    }
}
