package org.hotelleads.connector.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hotelleads.pms.Window;

/**
 * A stretch of time for systems that take no fractions of a second. It is rounded outwards: what is told twice does no
 * harm, and no stretch becomes empty.
 */
public record WholeSeconds(Instant from, Instant to) {

    public static WholeSeconds around(Window window) {
        var from = window.from().truncatedTo(ChronoUnit.SECONDS);
        var to = window.to().truncatedTo(ChronoUnit.SECONDS);
        return new WholeSeconds(from, to.equals(window.to()) ? to : to.plusSeconds(1));
    }
}
