package org.hotelleads.export;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.hotelleads.system.Outage;
import org.hotelleads.system.Refusal;

/** Why a file could not be made; the texts stand in the bundles as {@code RunTrouble.DISK_FULL}. */
public enum RunTrouble {
    /** Whoever asked for it has left, or the key was taken away. */
    ASKER_GONE(false),
    /** Whoever asked for it may export no more. */
    RIGHT_LOST(false),
    /** Whoever asked for it sees one of its hotels no more. */
    HOTEL_LOST(false),
    /** A hotel of the filter is gone. */
    HOTEL_GONE(false),
    /** The saved view whose leads were wanted is gone. */
    VIEW_GONE(false),
    /** The filter says something that is not understood any more. */
    FILTER(false),
    /** The database has no room left. */
    DISK_FULL(true),
    /** The database lets nobody in for now. */
    CONNECTIONS(true),
    /** The database is away. */
    DATABASE(true),
    /** The server died in the midst of it, again and again. */
    CRASHED(true),
    /** Something that nobody has foreseen. */
    FAULT(true);

    private static final int MOST_CAUSES = 20;
    private static final String NO_ROOM = "53100";
    private static final String TOO_MANY = "53300";

    private final boolean passing;

    RunTrouble(boolean passing) {
        this.passing = passing;
    }

    /** Whether it may go better the next time. */
    public boolean isPassing() {
        return passing;
    }

    /** What a fault means for a run. */
    public static RunTrouble of(Throwable fault) {
        return causes(fault)
                .flatMap(cause -> Stream.ofNullable(known(cause)))
                .findFirst()
                .orElse(Outage.isCauseOf(fault) ? DATABASE : FAULT);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }

    private static RunTrouble known(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refused(refusal);
        }
        var state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        if (NO_ROOM.equals(state)) {
            return DISK_FULL;
        }
        var isPoolEmpty = cause.getClass().getSimpleName().equals("PoolingException");
        return TOO_MANY.equals(state) || isPoolEmpty ? CONNECTIONS : null;
    }

    private static RunTrouble refused(Refusal refusal) {
        return switch (refusal.kind()) {
            case UNKNOWN_CALLER -> ASKER_GONE;
            case FORBIDDEN -> refusal.key().equals("error.hotel.foreign") ? HOTEL_LOST : RIGHT_LOST;
            default ->
                refusal.flaws().stream().anyMatch(flaw -> flaw.key().equals("error.hotel.unknown"))
                        ? HOTEL_GONE
                        : FILTER;
        };
    }
}
