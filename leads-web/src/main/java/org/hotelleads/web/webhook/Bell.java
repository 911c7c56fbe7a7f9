package org.hotelleads.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;

/** Rung when something was put into the inbox. However often it rings until it is heard, one look is enough. */
@ApplicationScoped
public class Bell {

    private final AtomicBoolean ringing = new AtomicBoolean();

    /** Gives whether it did not ring already. */
    boolean ring() {
        return ringing.compareAndSet(false, true);
    }

    /** Whoever has heard it looks for all that was put in until now. */
    void heard() {
        ringing.set(false);
    }
}
