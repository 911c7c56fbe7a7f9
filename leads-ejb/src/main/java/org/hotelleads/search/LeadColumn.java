package org.hotelleads.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;

/** What a table of leads can tell of each, one column each; what is unknown of a lead is an empty cell. */
public enum LeadColumn {
    NAME("name", Kind.TEXT),
    EMAIL("email", Kind.TEXT),
    PHONE("phone", Kind.PHONE),
    CHANNEL("channel", Kind.WORD),
    PERSONA("persona", Kind.WORD),
    STATUS("status", Kind.WORD),
    /** Both days, the arrival alone, or a month; days of ISO 8601. */
    DATES("dates", Kind.TEXT),
    CAPTURED_AT("capturedAt", Kind.MOMENT),
    /** What people call the lead, such as {@code L-2026-000123}. */
    NUMBER("number", Kind.TEXT),
    /** The hotel's name. */
    HOTEL("hotel", Kind.TEXT),
    HOTEL_CODE("hotelCode", Kind.TEXT),
    /** The zone of the hotel, by whose clock all times of the row are told. */
    ZONE("zone", Kind.TEXT),
    SCORE("score", Kind.NUMBER),
    ARRIVAL("arrival", Kind.DATE),
    DEPARTURE("departure", Kind.DATE),
    NIGHTS("nights", Kind.NUMBER),
    /** A month of interest such as {@code 2026-08}, when no arrival is known. */
    MONTH("month", Kind.TEXT),
    ASSIGNED("assigned", Kind.TEXT),
    NEXT_CONTACT("nextContact", Kind.MOMENT),
    LAST_MESSAGE_AT("lastMessageAt", Kind.MOMENT),
    /** The first words of the guest. */
    MESSAGE("message", Kind.TEXT),
    /** When the lead was converted or lost. */
    CLOSED_AT("closedAt", Kind.MOMENT),
    LOST_REASON("lostReason", Kind.WORD),
    /** What was added to the reason. */
    LOST_NOTE("lostNote", Kind.TEXT),
    /** The number by which the hotel knows the lead's booking. */
    BOOKING("booking", Kind.TEXT),
    BOOKING_STATUS("bookingStatus", Kind.WORD),
    BOOKED_AT("bookedAt", Kind.MOMENT),
    BOOKING_ARRIVAL("bookingArrival", Kind.DATE),
    BOOKING_DEPARTURE("bookingDeparture", Kind.DATE),
    AMOUNT("amount", Kind.NUMBER),
    CURRENCY("currency", Kind.TEXT),
    CONVERSATION("conversation", Kind.TEXT),
    ID("id", Kind.TEXT);

    /** What a cell holds, and so how it is written. */
    public enum Kind {
        /** A {@link String}. */
        TEXT,
        /** A {@link String} of digits that no program may take for a number or a formula. */
        PHONE,
        /** An enum, told in the language of the reader. */
        WORD,
        /** A {@link java.time.LocalDate}. */
        DATE,
        /** A {@link java.time.LocalDateTime} by the clock of the lead's hotel, to the second. */
        MOMENT,
        /** An {@link Integer}, a {@link Long} or a {@link java.math.BigDecimal}. */
        NUMBER
    }

    /** What a table tells unless somebody wants other columns. */
    public static final List<LeadColumn> DEFAULT =
            List.of(NAME, EMAIL, PHONE, CHANNEL, PERSONA, STATUS, DATES, CAPTURED_AT);

    private static final int LONGEST_SHOWN = 60;

    private final String word;
    private final Kind kind;

    LeadColumn(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The name in addresses and in the HTTP API. */
    public String word() {
        return word;
    }

    public Kind kind() {
        return kind;
    }

    /** The key of the heading in the message bundle. */
    public String key() {
        return "LeadColumn." + name();
    }

    public static Optional<LeadColumn> find(String word) {
        return Stream.of(values()).filter(column -> column.word.equals(word)).findFirst();
    }

    /**
     * The columns of these words, with dots or commas between, in their order; one that is named twice comes once.
     *
     * @param words null or empty for {@link #DEFAULT}
     * @throws Refusal if there is no such column
     */
    public static List<LeadColumn> parse(String words) {
        if (words == null || words.isBlank()) {
            return DEFAULT;
        }
        var columns = Arrays.stream(words.split("[.,]"))
                .map(String::strip)
                .map(LeadColumn::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(columns);
    }

    /** The words that {@link #parse} makes the same columns of. */
    public static String write(List<LeadColumn> columns) {
        return columns.stream().map(LeadColumn::word).collect(Collectors.joining("."));
    }

    private static LeadColumn get(String word) {
        return find(word)
                .orElseThrow(() -> Refusal.invalid(
                        "columns",
                        "error.column",
                        word.length() > LONGEST_SHOWN ? word.substring(0, LONGEST_SHOWN) : word,
                        Stream.of(values()).map(LeadColumn::word).collect(Collectors.joining(", "))));
    }
}
