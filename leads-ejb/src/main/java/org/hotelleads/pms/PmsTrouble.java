package org.hotelleads.pms;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.Optional;

/** A hotel system did not give what was asked of it. The message is for those who run the chain: never a secret, never a guest. */
@ApplicationException(rollback = true)
public class PmsTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What can be done about it. */
    public enum Kind {
        /** It does not know us, or not any more (401, 403, wrong credentials): a person has to see to it. */
        AUTH,
        /** We ask too much (429): later. */
        BUSY,
        /** It does not answer, or with a fault of its own (5xx, time-outs, cut lines): later. */
        DOWN,
        /** It answers with something that it should not (HTML, half a body, a wrong type). */
        GARBLED,
        /** It thinks that what we ask is wrong (400, 404, 422, success:false). */
        REFUSED,
        /** What we ask is too much at once (408): in smaller pieces. */
        TOO_HEAVY,
        /** Somebody has delivered who cannot sign as the system does. */
        WRONG_SEAL,
        /** So many known bookings are gone at once that it is rather our access that has changed. */
        VANISHING,
        /** We have failed; the log says more. */
        FAULT
    }

    private final Kind kind;
    private final transient Duration retryAfter;

    public PmsTrouble(Kind kind, String message) {
        this(kind, message, null, null);
    }

    public PmsTrouble(Kind kind, String message, Throwable cause) {
        this(kind, message, null, cause);
    }

    /** @param retryAfter how long the system wants to be left alone; null if it did not say */
    public PmsTrouble(Kind kind, String message, Duration retryAfter, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
