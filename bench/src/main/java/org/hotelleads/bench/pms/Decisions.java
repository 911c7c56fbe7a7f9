package org.hotelleads.bench.pms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotelleads.booking.BookingRules;
import org.hotelleads.pms.link.MatchCases;
import org.hotelleads.pms.match.Matcher;
import org.hotelleads.system.Sql;

/**
 * Decides on the bookings of a chain one after the other as they were made, each with the leads and the bookings that there
 * were by then, so that nothing is known before its time.
 */
final class Decisions {

    private static final String RELAYS = "guest.booking.com";
    private static final int LOOK_AT_TABLES_EACH = 500;

    private final Chain chain;
    private final ChainTables tables;
    private final MatchCases cases;
    private final Map<UUID, MadeLead> leads;
    private int written;

    Decisions(Chain chain, Sql sql) {
        this.chain = chain;
        this.tables = new ChainTables(sql);
        this.cases = new MatchCases(sql, RELAYS);
        this.leads = chain.leads().stream().collect(Collectors.toMap(MadeLead::id, Function.identity()));
    }

    List<Decided> all() {
        var all = new ArrayList<Decided>();
        for (var made : chain.bookings()) {
            writeLeadsUntil(made);
            tables.booking(made);
            all.add(decide(made));
            if (all.size() % LOOK_AT_TABLES_EACH == 1) {
                tables.analyze();
            }
        }
        return all;
    }

    private void writeLeadsUntil(MadeBooking made) {
        var from = written;
        while (written < chain.leads().size()
                && !chain.leads().get(written).capturedAt().isAfter(made.bookedAt())) {
            written++;
        }
        tables.leads(chain.leads().subList(from, written));
    }

    private Decided decide(MadeBooking made) {
        var hotel = made.trip().hotel();
        var given = cases.of(made.rooms(), hotel.id(), hotel.country().name(), BookingRules.USUAL, Set.of());
        return Decided.of(made, Matcher.decide(given), leads);
    }
}
