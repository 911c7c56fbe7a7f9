package org.hotelleads.search;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.DatabaseReach;
import org.hotelleads.access.Permission;
import org.hotelleads.system.Borrowed;
import org.hotelleads.system.TestDatabase;

/** A hotel for one test alone, into whose tables leads are written as they stand there: {@code hotel.lead().named("Ana").stored()}. */
final class TestHotel {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final long id;

    private TestHotel(long id) {
        this.id = id;
    }

    static TestHotel inPalma() {
        return in("Europe/Madrid");
    }

    static TestHotel in(String zone) {
        return new TestHotel(insert(
                "insert into hotel (code, name, zone, locale, region, currency) values (?, 'Test', ?, 'es', 'ES', 'EUR')",
                "h-" + UUID.randomUUID(),
                zone));
    }

    /** Somebody who can be assigned to leads. Gives their id. */
    static long salesperson() {
        return insert(
                "insert into app_user (login, name, role, locale, password_hash) values (?, 'Marta', 'SALES', 'es', '')",
                UUID.randomUUID().toString());
    }

    private static long insert(String sql, String... values) {
        try (var connection = TestDatabase.source().getConnection();
                var prepared = connection.prepareStatement(sql + " returning id")) {
            for (var position = 0; position < values.length; position++) {
                prepared.setString(position + 1, values[position]);
            }
            try (var row = prepared.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    TestLead lead() {
        return new TestLead(id);
    }

    /** Looks for leads as somebody who sees these hotels and no other. */
    static LeadSearch searchIn(TestHotel... hotels) {
        return new LeadSearch(reachedBy(hotels), new LeadConditions(callerOf(hotels), null, NOW), NOW);
    }

    LeadSearch search() {
        return searchIn(this);
    }

    /** Reads the hotel's leads as a whole table. */
    LeadTable table() {
        return new LeadTable(inTransaction(), new LeadConditions(callerOf(this), null, NOW));
    }

    long id() {
        return id;
    }

    LeadChanges changes() {
        return new LeadChanges(TestDatabase.source(), callerOf(this), NOW);
    }

    /** Connections as the server gives them, which reach nothing but these hotels. */
    private static DataSource reachedBy(TestHotel... hotels) {
        return Borrowed.from(TestDatabase.source(), connection -> {
            DatabaseReach.of(callerOf(hotels).get()).say(connection, false);
            return connection;
        });
    }

    private DataSource inTransaction() {
        return Borrowed.from(reachedBy(this), connection -> {
            connection.setAutoCommit(false);
            return connection;
        });
    }

    private static CurrentCaller callerOf(TestHotel... hotels) {
        var ids = Stream.of(hotels).map(hotel -> hotel.id).collect(Collectors.toSet());
        var caller = new CurrentCaller();
        caller.is(new Caller(null, "Test", Set.of(Permission.READ_LEADS), false, ids, "en"));
        return caller;
    }
}
