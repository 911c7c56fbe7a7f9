package org.hotelleads.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotelleads.importing.table.Line;

/** One row on its way to a lead or a booking: gives what it says field by field, and remembers what is wrong with it. */
final class RowPiece {

    private final Line line;
    private final Mapping mapping;
    private final TimeReading times;
    private final List<RowFlaw> flaws = new ArrayList<>();

    RowPiece(Line line, Mapping mapping) {
        this.line = line;
        this.mapping = mapping;
        this.times = new TimeReading(mapping.dates());
    }

    /** What it says, null if nothing or too much. */
    String text(ImportField field) {
        var value = mapping.value(line, field);
        if (value != null && value.length() > field.longest()) {
            flaw(field, "error.tooLong", String.valueOf(field.longest()));
            return null;
        }
        return value;
    }

    /** The same, without which the row is no good. */
    String needed(ImportField field) {
        if (mapping.value(line, field) == null) {
            flaw(field, "error.required");
        }
        return text(field);
    }

    /** What it says as something else; null if it says nothing, or nothing that can be read so. */
    <T> T as(ImportField field, Function<String, Optional<T>> reading, String keyOfFlaw) {
        var value = text(field);
        var read = value == null ? Optional.<T>empty() : reading.apply(value);
        if (value != null && read.isEmpty()) {
            flaw(field, keyOfFlaw);
        }
        return read.orElse(null);
    }

    LocalDate day(ImportField field) {
        return as(field, times::day, key("imports.flaw.day", field));
    }

    Instant moment(ImportField field, ZoneId zone) {
        return as(field, value -> times.moment(value, zone), key("imports.flaw.moment", field));
    }

    private String key(String key, ImportField field) {
        return mapping.has(field) ? key + "." + mapping.dates() : key;
    }

    <E extends Enum<E>> E word(ImportField field, Class<E> type) {
        return as(field, value -> KnownHeadings.value(type, value), "imports.flaw.word");
    }

    boolean decimalComma() {
        return mapping.decimalComma();
    }

    void flaw(ImportField field, String key, String... details) {
        flaws.add(new RowFlaw(field, mapping.column(field), key, List.of(details)));
    }

    List<RowFlaw> flaws() {
        return List.copyOf(flaws);
    }

    int number() {
        return line.number();
    }
}
