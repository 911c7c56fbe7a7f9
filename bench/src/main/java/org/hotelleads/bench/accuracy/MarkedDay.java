package org.hotelleads.bench.accuracy;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** A day as the set marks it in a turn: its words, and the date it gives them, or null. */
record MarkedDay(String words, LocalDate date, LocalDate today) {

    private static final List<String> PARTS = List.of("day", "month", "year");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|day)|/|tomorrow|today|week");

    MarkedDay(JsonObject slots, String slot, String today) {
        this(
                slots.containsKey(slot) ? slots.getJsonObject(slot).getString("text") : "",
                date(slots.getJsonObject(slot)),
                LocalDate.parse(today));
    }

    private static LocalDate date(JsonObject slot) {
        JsonObject value = slot == null ? null : slot.getJsonObject("value");
        return value == null || !value.keySet().containsAll(PARTS)
                ? null
                : LocalDate.of(value.getInt("year"), value.getInt("month"), value.getInt("day"));
    }

    /** Whether the day is there, and may still be booked. */
    boolean isStay() {
        return date != null && !date.isBefore(today);
    }

    boolean is(LocalDate told) {
        boolean named = MONTH.matcher(words).find();
        boolean sameDay = words.matches(".*\\d.*")
                ? told.getDayOfMonth() == date.getDayOfMonth()
                : told.getDayOfWeek() == date.getDayOfWeek();
        return told.equals(date) || (!named && sameDay && !told.isBefore(today));
    }
}
