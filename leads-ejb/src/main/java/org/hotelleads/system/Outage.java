package org.hotelleads.system;

import java.sql.SQLException;
import java.util.stream.Stream;

/** The database is away: something that passes, and for which whoever asked had better come again. */
public final class Outage {

    private static final int MOST_CAUSES = 20;

    private Outage() {}

    /** Whether a fault comes from a database that cannot be reached or is stopping. */
    public static boolean isCauseOf(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(Outage::isOutage);
    }

    /** Class 08 of SQLSTATE is a broken connection, 57P a server that stops; the pool adds its own words. */
    private static boolean isOutage(Throwable cause) {
        var state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && (state.startsWith("08") || state.startsWith("57P"))
                || cause.getClass().getSimpleName().equals("PoolingException");
    }
}
