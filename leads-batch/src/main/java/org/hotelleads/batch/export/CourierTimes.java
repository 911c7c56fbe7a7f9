package org.hotelleads.batch.export;

import java.time.Duration;

/**
 * How long a courier waits for the other side.
 *
 * @param toConnect until there is a connection, and we are known
 * @param toAnswer for the next sign of life
 */
record CourierTimes(Duration toConnect, Duration toAnswer) {

    static final CourierTimes USUAL = new CourierTimes(Duration.ofSeconds(10), Duration.ofSeconds(60));
}
