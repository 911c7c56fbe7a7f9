package org.hotelleads.search;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.LeadNumber;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadColumn.Kind;

/** How the cells of some columns are selected and read. */
final class LeadCells {

    private interface Reading {
        Object read(LeadCells cells, ResultSet row, int first) throws SQLException;
    }

    /** Where the value of a column is: expressions of SQL, and whose they are. */
    private record Source(Beside beside, List<String> expressions, Reading reading) {}

    private static final Map<LeadColumn, Source> SOURCES = sources();
    private static final String BETWEEN_DAYS = " \u2013 ";
    private static final String BETWEEN_REASON_AND_NOTE = ": ";

    private final List<Source> sources;
    private final boolean zoned;
    private final Map<String, ZoneId> zones = new HashMap<>();

    LeadCells(List<LeadColumn> columns) {
        sources = columns.stream().map(SOURCES::get).toList();
        zoned = columns.stream().anyMatch(column -> column.kind() == Kind.MOMENT);
    }

    String expressions() {
        var all = new ArrayList<String>();
        all.add(zoned ? "h.zone" : "null");
        sources.forEach(source -> all.addAll(source.expressions()));
        return String.join(", ", all);
    }

    /** Joins of what stands beside the lead, as far as a column needs it. */
    String joins() {
        Set<Beside> beside =
                sources.stream().map(Source::beside).collect(Collectors.toCollection(() -> EnumSet.of(Beside.NOTHING)));
        if (zoned) {
            beside.add(Beside.HOTEL);
        }
        return beside.stream().map(Beside::join).collect(Collectors.joining());
    }

    Object[] read(ResultSet row) throws SQLException {
        var cells = new Object[sources.size()];
        var at = 2;
        for (var column = 0; column < cells.length; column++) {
            var source = sources.get(column);
            cells[column] = source.reading().read(this, row, at);
            at += source.expressions().size();
        }
        return cells;
    }

    private static Map<LeadColumn, Source> sources() {
        var all = new EnumMap<LeadColumn, Source>(LeadColumn.class);
        all.put(LeadColumn.NAME, text(Beside.NOTHING, "l.name"));
        all.put(LeadColumn.EMAIL, text(Beside.NOTHING, "l.email"));
        all.put(LeadColumn.PHONE, text(Beside.NOTHING, "l.phone"));
        all.put(LeadColumn.CHANNEL, word(Beside.NOTHING, "l.channel", Channel::valueOf));
        all.put(LeadColumn.PERSONA, word(Beside.NOTHING, "l.persona", Persona::valueOf));
        all.put(LeadColumn.STATUS, word(Beside.NOTHING, "l.status", LeadStatus::valueOf));
        all.put(
                LeadColumn.DATES,
                new Source(
                        Beside.NOTHING,
                        List.of("l.arrival::text", "l.departure::text", "l.stay_month"),
                        (cells, row, at) -> stay(row.getString(at), row.getString(at + 1), row.getString(at + 2))));
        all.put(LeadColumn.CAPTURED_AT, moment(Beside.NOTHING, "l.captured_at"));
        all.put(
                LeadColumn.NUMBER,
                new Source(
                        Beside.NOTHING,
                        List.of("extract(year from l.captured_at at time zone 'UTC')::int", "l.number"),
                        (cells, row, at) -> new LeadNumber(row.getInt(at), row.getLong(at + 1)).toString()));
        all.put(LeadColumn.HOTEL, text(Beside.HOTEL, "h.name"));
        all.put(LeadColumn.HOTEL_CODE, text(Beside.HOTEL, "h.code"));
        all.put(LeadColumn.ZONE, text(Beside.HOTEL, "h.zone"));
        all.put(LeadColumn.SCORE, number("l.score"));
        all.put(LeadColumn.ARRIVAL, day(Beside.NOTHING, "l.arrival"));
        all.put(LeadColumn.DEPARTURE, day(Beside.NOTHING, "l.departure"));
        all.put(LeadColumn.NIGHTS, number("l.departure - l.arrival"));
        all.put(LeadColumn.MONTH, text(Beside.NOTHING, "l.stay_month"));
        all.put(LeadColumn.ASSIGNED, text(Beside.PERSON, "u.name"));
        all.put(LeadColumn.NEXT_CONTACT, moment(Beside.NOTHING, "l.next_contact_at"));
        all.put(LeadColumn.LAST_MESSAGE_AT, moment(Beside.NOTHING, "l.last_message_at"));
        all.put(LeadColumn.MESSAGE, text(Beside.MESSAGE, "m.text"));
        all.put(LeadColumn.CLOSED_AT, moment(Beside.NOTHING, "l.closed_at"));
        all.put(
                LeadColumn.LOST_REASON,
                new Source(Beside.LOSS, List.of("s.reason"), (cells, row, at) -> reason(row.getString(at))));
        all.put(
                LeadColumn.LOST_NOTE,
                new Source(Beside.LOSS, List.of("s.reason"), (cells, row, at) -> note(row.getString(at))));
        all.put(LeadColumn.BOOKING, text(Beside.BOOKING, "b.reference"));
        all.put(LeadColumn.BOOKING_STATUS, word(Beside.BOOKING, "b.status", BookingStatus::valueOf));
        all.put(LeadColumn.BOOKED_AT, moment(Beside.BOOKING, "b.booked_at"));
        all.put(LeadColumn.BOOKING_ARRIVAL, day(Beside.BOOKING, "b.arrival"));
        all.put(LeadColumn.BOOKING_DEPARTURE, day(Beside.BOOKING, "b.departure"));
        all.put(
                LeadColumn.AMOUNT,
                new Source(Beside.BOOKING, List.of("b.amount"), (cells, row, at) -> amount(row, at)));
        all.put(LeadColumn.CURRENCY, text(Beside.BOOKING, "b.currency"));
        all.put(LeadColumn.CONVERSATION, text(Beside.CONVERSATION, "c.id"));
        all.put(LeadColumn.ID, text(Beside.NOTHING, "l.id"));
        return all;
    }

    private static Source text(Beside beside, String expression) {
        return new Source(beside, List.of(expression), (cells, row, at) -> row.getString(at));
    }

    private static Source word(Beside beside, String expression, Function<String, Enum<?>> meaning) {
        return new Source(beside, List.of(expression), (cells, row, at) -> {
            var word = row.getString(at);
            return word == null ? null : meaning.apply(word);
        });
    }

    private static Source day(Beside beside, String expression) {
        return new Source(beside, List.of(expression), (cells, row, at) -> row.getObject(at, LocalDate.class));
    }

    private static Source number(String expression) {
        return new Source(Beside.NOTHING, List.of(expression), (cells, row, at) -> {
            var number = row.getInt(at);
            return row.wasNull() ? null : Integer.valueOf(number);
        });
    }

    private static Source moment(Beside beside, String expression) {
        var seconds = "floor(extract(epoch from " + expression + "))::bigint";
        return new Source(beside, List.of(seconds), LeadCells::moment);
    }

    private LocalDateTime moment(ResultSet row, int at) throws SQLException {
        var seconds = row.getLong(at);
        if (row.wasNull()) {
            return null;
        }
        var zone = zones.computeIfAbsent(row.getString(1), ZoneId::of);
        ZoneOffset offset = zone.getRules().getOffset(Instant.ofEpochSecond(seconds));
        return LocalDateTime.ofEpochSecond(seconds, 0, offset);
    }

    private static BigDecimal amount(ResultSet row, int at) throws SQLException {
        return row.getBigDecimal(at);
    }

    private static String stay(String arrival, String departure, String month) {
        if (arrival == null) {
            return month == null ? departure : month;
        }
        return departure == null ? arrival : arrival + BETWEEN_DAYS + departure;
    }

    private static LostReason reason(String kept) {
        return kept == null
                ? null
                : LostReason.named(kept.split(BETWEEN_REASON_AND_NOTE, 2)[0]).orElse(null);
    }

    /** What was added to a listed reason; of any other, all of it. */
    private static String note(String kept) {
        if (kept == null || reason(kept) == null) {
            return kept;
        }
        var parts = kept.split(BETWEEN_REASON_AND_NOTE, 2);
        return parts.length == 1 ? null : parts[1];
    }
}
