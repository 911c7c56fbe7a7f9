package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.booking.BookingColumns;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.system.Sql;

/** Reads open questions with their bookings and candidates. */
@ApplicationScoped
class ReviewRows {

    private static final String CANDIDATES = """
            select n.lead_id, n.rule, n.evidence, l.name, l.email, l.phone, l.channel, l.status, l.captured_at, l.arrival,
                   l.departure, l.stay_month
            from booking_candidate n join lead l on l.id = n.lead_id where n.review_id = ? order by n.place
            """;

    @Inject
    private Sql sql;

    Review.Page open(Optional<Set<Long>> hotels, Optional<PlaceInList> after, int most) {
        var values = new ArrayList<Object>();
        var where = new StringBuilder("r.closed_at is null").append(bound(hotels, values));
        after.ifPresent(place -> {
            where.append(" and (r.opened_at, r.id) < (?, ?)");
            values.addAll(List.of(place.time(), place.id()));
        });
        values.add(most + 1);
        var found = sql.rows(
                """
                select r.id as review_id, r.what, r.why, r.opened_at, %s
                from (select r.* from booking_review r where %s order by r.opened_at desc, r.id desc limit ?) r
                join booking b on b.id = r.booking_id %s order by r.opened_at desc, r.id desc
                """.formatted(BookingRowReading.COLUMNS, where, BookingRowReading.TABLES),
                ReviewRows::read,
                values.toArray());
        var shown = found.stream().limit(most).map(this::withCandidates).toList();
        return new Review.Page(
                shown,
                found.size() > most ? Optional.of(place(shown.get(most - 1)).encode()) : Optional.empty());
    }

    private static String bound(Optional<Set<Long>> hotels, List<Object> values) {
        if (hotels.isEmpty()) {
            return "";
        }
        values.addAll(hotels.get());
        return hotels.get().isEmpty()
                ? " and false"
                : hotels.get().stream().map(id -> "?").collect(Collectors.joining(", ", " and r.hotel_id in (", ")"));
    }

    private static PlaceInList place(Review review) {
        return new PlaceInList(review.openedAt(), review.id());
    }

    int count(Optional<Set<Long>> hotels, int most) {
        var values = new ArrayList<Object>();
        var bound = bound(hotels, values);
        values.add(most);
        return sql.rows(
                        "select count(*) from (select 1 from booking_review r where r.closed_at is null" + bound
                                + " limit ?) found",
                        row -> row.getInt(1),
                        values.toArray())
                .get(0);
    }

    /** The hotel of an open question. */
    Optional<Long> hotelOf(UUID review) {
        return sql
                .rows(
                        "select hotel_id from booking_review where id = ? and closed_at is null",
                        row -> row.getLong(1),
                        review)
                .stream()
                .findFirst();
    }

    private static Review read(ResultSet row) throws SQLException {
        return new Review(
                row.getObject("review_id", UUID.class),
                Review.What.valueOf(row.getString("what")),
                row.getString("why"),
                Sql.instant(row, "opened_at"),
                BookingRowReading.read(row),
                List.of());
    }

    private Review withCandidates(Review review) {
        return new Review(
                review.id(),
                review.what(),
                review.why(),
                review.openedAt(),
                review.booking(),
                sql.rows(CANDIDATES, ReviewRows::candidate, review.id()));
    }

    private static Review.Candidate candidate(ResultSet row) throws SQLException {
        Instant captured = Sql.instant(row, "captured_at");
        return new Review.Candidate(
                row.getObject("lead_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                Channel.valueOf(row.getString("channel")),
                LeadStatus.valueOf(row.getString("status")),
                captured,
                row.getObject("arrival", LocalDate.class),
                row.getObject("departure", LocalDate.class),
                row.getString("stay_month"),
                MatchRule.valueOf(row.getString("rule")),
                BookingColumns.evidence(row.getString("evidence")));
    }
}
