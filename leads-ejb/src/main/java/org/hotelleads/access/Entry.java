package org.hotelleads.access;

/**
 * Whether a program is let in with the key that it shows.
 *
 * @param caller who it is; the stranger when it is not let in
 * @param pace how often it comes; null when nobody counts
 */
public record Entry(Outcome outcome, Caller caller, Pace pace) {

    /** What is said at the gate. */
    public enum Outcome {
        IN,
        /** No key that works has this secret. */
        UNKNOWN,
        /** The key is used more often than it may be. */
        TOO_FAST,
        /** From the same address came too many keys that are none. */
        TOO_MANY_WRONG
    }

    static Entry in(Caller caller, Pace pace) {
        return new Entry(Outcome.IN, caller, pace);
    }

    static Entry unknown() {
        return new Entry(Outcome.UNKNOWN, Caller.stranger(), null);
    }

    static Entry tooFast(Pace pace) {
        return new Entry(Outcome.TOO_FAST, Caller.stranger(), pace);
    }

    static Entry tooManyWrong(Pace pace) {
        return new Entry(Outcome.TOO_MANY_WRONG, Caller.stranger(), pace);
    }

    boolean isKnown() {
        return outcome == Outcome.IN || outcome == Outcome.TOO_FAST;
    }
}
