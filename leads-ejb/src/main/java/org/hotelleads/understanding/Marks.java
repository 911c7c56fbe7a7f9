package org.hotelleads.understanding;

import org.hotelleads.lead.Quote;

/**
 * The ids of the messages that a guest's rhythm is told by: the first and the last one, the third, the latest reply, and
 * the latest with which the guest came back. Null until there is such a message, and in states of older versions.
 */
record Marks(String first, String third, String reply, String back, String last) {
    private static final int THIRD = 3;

    static Marks none() {
        return new Marks(null, null, null, null, null);
    }

    /** The guest's next message, the so many-th. */
    Marks with(String message, int turn, boolean isReply, boolean isBack) {
        return new Marks(
                turn == 1 ? message : first,
                turn == THIRD ? message : third,
                isReply ? message : reply,
                isBack ? message : back,
                message);
    }

    /** The message as a whole; null when it is not known. */
    static Quote quote(String message) {
        return message == null ? null : Quote.of(message);
    }
}
