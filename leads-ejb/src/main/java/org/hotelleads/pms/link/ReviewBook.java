package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.booking.BookingColumns;
import org.hotelleads.pms.match.Candidate;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Sql;

/** Bookings that wait for a person: the question is put once, and after a "none of these" only when something is new. */
@ApplicationScoped
class ReviewBook {

    /** A question that is open. */
    record Open(UUID id, UUID booking, long hotel, String what, String fingerprint) {}

    private static final String OPEN = """
            select id, booking_id, hotel_id, what, fingerprint from booking_review where booking_id = ? and closed_at is null
            """;

    private static final String GET = """
            select id, booking_id, hotel_id, what, fingerprint from booking_review where id = ? and closed_at is null for update
            """;

    private static final String REJECTED = """
            select 1 from booking_review where booking_id = ? and outcome = 'REJECTED' and fingerprint = ?
            """;

    private static final String PUT = """
            insert into booking_review (id, booking_id, hotel_id, what, why, opened_at, fingerprint) values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PUT_CANDIDATE = """
            insert into booking_candidate (review_id, lead_id, place, rule, evidence) values (?, ?, ?, ?, ?)
            """;

    private static final String CLOSE = """
            update booking_review set closed_at = ?, closed_by = ?, outcome = ? where id = ? and closed_at is null
            """;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    Optional<Open> of(UUID booking) {
        return sql.rows(OPEN, ReviewBook::read, booking).stream().findFirst();
    }

    /** What a question is about, open or not. */
    Optional<UUID> bookingOf(UUID id) {
        return sql
                .rows("select booking_id from booking_review where id = ?", row -> row.getObject(1, UUID.class), id)
                .stream()
                .findFirst();
    }

    /** The open question of this id, which nobody else answers until the transaction ends. */
    Optional<Open> get(UUID id) {
        return sql.rows(GET, ReviewBook::read, id).stream().findFirst();
    }

    private static Open read(ResultSet row) throws SQLException {
        return new Open(
                row.getObject("id", UUID.class),
                row.getObject("booking_id", UUID.class),
                row.getLong("hotel_id"),
                row.getString("what"),
                row.getString("fingerprint"));
    }

    /** Puts a question, unless it stands or was answered with "none of these" already. */
    void ask(UUID booking, long hotel, String what, String why, List<Candidate> candidates) {
        var fingerprint = fingerprint(what, why, candidates);
        var open = of(booking);
        if (open.filter(one -> one.fingerprint().equals(fingerprint)).isPresent()) {
            return;
        }
        open.ifPresent(one -> close(one.id(), "HotelLeads", "SETTLED"));
        if (sql.rows(REJECTED, row -> 1, booking, fingerprint).isEmpty()) {
            put(booking, hotel, what, why, candidates, fingerprint);
        }
    }

    private void put(
            UUID booking, long hotel, String what, String why, List<Candidate> candidates, String fingerprint) {
        var id = Ids.next(clock);
        sql.change(PUT, id, booking, hotel, what, why, clock.instant(), fingerprint);
        for (var place = 0; place < candidates.size(); place++) {
            var candidate = candidates.get(place);
            sql.change(
                    PUT_CANDIDATE,
                    id,
                    candidate.lead(),
                    place,
                    candidate.rule().name(),
                    BookingColumns.evidence(candidate.evidence()));
        }
    }

    private static String fingerprint(String what, String why, List<Candidate> candidates) {
        var said = new StringBuilder(what).append(why);
        candidates.stream()
                .map(one -> " " + one.lead() + one.rule() + BookingColumns.evidence(one.evidence()))
                .sorted()
                .forEach(said::append);
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The question answers itself. */
    void settle(UUID booking) {
        of(booking).ifPresent(open -> close(open.id(), "HotelLeads", "SETTLED"));
    }

    void close(UUID review, String by, String outcome) {
        sql.change(CLOSE, clock.instant(), by, outcome, review);
    }
}
