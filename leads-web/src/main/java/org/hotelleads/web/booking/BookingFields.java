package org.hotelleads.web.booking;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotelleads.system.Characters;
import org.hotelleads.web.json.JsonFields;

/** The fields of a booking in our own format, each within its bounds; whatever is wrong is noted in the fields. */
record BookingFields(JsonFields fields) {

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int MOST_HEADS = 9999;

    /** A text that may be missing or empty. */
    String text(String name, int most) {
        return within(name, fields.text(name), most);
    }

    /** A text that says something. */
    String requiredText(String name, int most) {
        var text = within(name, fields.requiredText(name), most);
        if (text != null && text.isBlank()) {
            fields.wrong(name, "error.length", "1", String.valueOf(most));
        }
        return text;
    }

    private String within(String name, String text, int most) {
        if (text == null || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        fields.wrong(name, "error.tooLong", String.valueOf(most));
        return null;
    }

    /** One of certain words. */
    String requiredWord(String name, List<String> words) {
        var text = fields.requiredText(name);
        if (text != null && !words.contains(text)) {
            fields.wrong(name, "error.oneOf", Characters.visible(text), String.join(", ", words));
        }
        return text;
    }

    Instant requiredMoment(String name) {
        return moment(name, fields.requiredText(name));
    }

    Instant moment(String name) {
        return moment(name, fields.text(name));
    }

    private Instant moment(String name, String text) {
        return written(
                name, text, MOMENT, moment -> OffsetDateTime.parse(moment).toInstant(), "error.instant");
    }

    LocalDate requiredDay(String name) {
        return written(name, fields.requiredText(name), DAY, LocalDate::parse, "error.date");
    }

    String requiredCurrency(String name) {
        return written(name, fields.requiredText(name), CURRENCY, Function.identity(), "error.hotel.currency");
    }

    private <T> T written(String name, String text, Pattern spelling, Function<String, T> reading, String key) {
        if (text == null) {
            return null;
        }
        var read = read(text, spelling, reading);
        if (read.isEmpty()) {
            fields.wrong(name, key, Characters.visible(text));
        }
        return read.orElse(null);
    }

    /** What is spelled like a day need not be one: no calendar has a 30th of February. */
    private static <T> Optional<T> read(String text, Pattern spelling, Function<String, T> reading) {
        try {
            return Optional.of(text).filter(spelling.asMatchPredicate()).map(reading);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A number of rooms or people. */
    Integer heads(String name) {
        var number = fields.integer(name);
        if (number.filter(heads -> heads < 0 || heads > MOST_HEADS).isPresent()) {
            fields.wrong(name, "error.range", "0", String.valueOf(MOST_HEADS));
        }
        return number.orElse(null);
    }

    /** An amount of money, as a number or as a text. */
    BigDecimal requiredAmount(String name) {
        var value = fields.anything(name);
        if (value.isEmpty()) {
            fields.wrong(name, "error.required");
            return null;
        }
        var amount = value.flatMap(BookingFields::amount);
        if (amount.isEmpty()) {
            fields.wrong(name, "error.booking.amount");
        }
        return amount.orElse(null);
    }

    private static Optional<BigDecimal> amount(JsonValue value) {
        if (value instanceof JsonString text) {
            return Amounts.of(text.getString());
        }
        return value instanceof JsonNumber number ? Amounts.of(number.bigDecimalValue()) : Optional.empty();
    }

    /** The fields of an object inside; empty when missing. */
    Optional<BookingFields> inside(String name) {
        return fields.inside(name).map(BookingFields::new);
    }

    /** The fields of each of some objects inside. */
    Stream<BookingFields> each(String name, int most) {
        var all = fields.each(name);
        if (all.size() > most) {
            fields.wrong(name, "error.tooManyItems", String.valueOf(most), String.valueOf(all.size()));
        }
        return all.stream().limit(most).map(BookingFields::new);
    }

    void noOthers() {
        fields.noOthers();
    }
}
