package org.hotelleads.outbox;

/**
 * How a try to send something ended.
 *
 * @param trouble what went wrong; null if it was sent
 * @param answer what the other side, or the net, said about it
 */
record Outcome(Trouble trouble, String answer) {

    private static final int LONGEST_ANSWER = 300;

    static Outcome sent() {
        return new Outcome(null, null);
    }

    static Outcome failed(Trouble trouble, String answer) {
        return new Outcome(trouble, PlainText.line(answer, LONGEST_ANSWER));
    }

    boolean isSent() {
        return trouble == null;
    }
}
