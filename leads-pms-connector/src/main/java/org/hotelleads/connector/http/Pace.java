package org.hotelleads.connector.http;

import java.time.Duration;

/** How long a credential has to wait before its next call. */
@FunctionalInterface
public interface Pace {

    /**
     * Takes the next place in the queue.
     *
     * @param credential a hash of it
     */
    Duration take(String credential, double callsPerSecond);
}
