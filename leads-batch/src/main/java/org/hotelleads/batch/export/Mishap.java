package org.hotelleads.batch.export;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.hotelleads.export.RunTrouble;
import org.hotelleads.system.Refusal;

/**
 * Why a job broke off: what it means, and for those who run the server what is behind it. Messages of faults are left to
 * the log, since they might hold what a guest wrote.
 */
record Mishap(RunTrouble trouble, String detail) {

    private static final int MOST_CAUSES = 20;

    static Mishap of(Throwable fault) {
        var root = Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .reduce(fault, (before, cause) -> cause);
        return new Mishap(RunTrouble.of(fault), detail(root));
    }

    private static String detail(Throwable root) {
        if (root instanceof Refusal refusal) {
            return refusal.key();
        }
        var state = root instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return root.getClass().getSimpleName() + state;
    }
}
