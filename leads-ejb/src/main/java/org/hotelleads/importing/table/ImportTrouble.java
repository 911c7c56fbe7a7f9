package org.hotelleads.importing.table;

/** Why a file cannot be read, or its work was not done. The words for people are in the message bundles. */
public enum ImportTrouble {
    /** There is not a single row below the headings. */
    EMPTY,
    /** It can only be opened with a password. */
    ENCRYPTED,
    /** It carries programs. */
    MACROS,
    /** The format of Excel before 2007. */
    OLD_EXCEL,
    /** The binary format of Excel, .xlsb. */
    BINARY_EXCEL,
    OPEN_DOCUMENT,
    /** Neither text nor a workbook. */
    NO_TABLE,
    /** It grows beyond measure when it is unpacked. */
    TOO_LARGE_INSIDE,
    /** Its parts bring a document type, which no workbook needs. */
    DOCUMENT_TYPE,
    /** A part that a workbook must have is missing or damaged. */
    BROKEN,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    /** A quotation mark is opened and never closed. */
    OPEN_QUOTE,
    CELL_TOO_LONG,
    /** Whoever asked for it may not do so any more. */
    NO_RIGHT,
    /** The program has died over it too often. */
    CRASHED,
    /** Something that nobody has foreseen; the log says more. */
    FAULT
}
