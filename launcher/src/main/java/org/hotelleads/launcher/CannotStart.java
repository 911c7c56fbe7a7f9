package org.hotelleads.launcher;

/** A reason why HotelLeads cannot run here, said in one line that tells the operator what to do. */
public final class CannotStart extends RuntimeException {

    /** What has to be put right before a start: a setting, a port, the home, the database. */
    public static final int SURROUNDINGS = 2;

    /** The server came up, but HotelLeads on it did not become ready. */
    public static final int NOT_READY = 3;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CannotStart(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public static CannotStart because(String message) {
        return new CannotStart(SURROUNDINGS, message, null);
    }

    public static CannotStart because(String message, Throwable cause) {
        return new CannotStart(SURROUNDINGS, message, cause);
    }

    public static CannotStart notReady(String message) {
        return new CannotStart(NOT_READY, message, null);
    }

    public int exitCode() {
        return exitCode;
    }
}
