package org.hotelleads.connector.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of an object as hotel systems write them: a number may stand in quotes or a text without them, an empty
 * object may be an empty array, and what is missing, null, blank or of the wrong type is simply not told.
 */
public record Fields(JsonObject json) {

    private static final Fields NONE = new Fields(JsonValue.EMPTY_JSON_OBJECT);

    /** A text, or a scalar as text; null if there is none. */
    public String text(String name) {
        return text(json.get(name));
    }

    /** The first of these that is told; null if none is. */
    public String firstText(String... names) {
        return Stream.of(names)
                .map(this::text)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    public BigDecimal number(String name) {
        var text = text(name);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    public Integer integer(String name) {
        var number = number(name);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException notWhole) {
            return null;
        }
    }

    /** True, {@code "true"}, 1; false for everything else. */
    public boolean isTrue(String name) {
        var text = text(name);
        return "true".equalsIgnoreCase(text) || "1".equals(text);
    }

    /** A time with its offset, with any number of fractional digits; null if it is none. */
    public Instant instant(String name) {
        var text = text(name);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    /** The day with which the text begins, whatever time follows it; null if it is none. */
    public LocalDate day(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** A zone by its name, such as {@code Europe/Berlin}; null if there is none of that name. */
    public ZoneId zone(String name) {
        var text = text(name);
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException noZone) {
            return null;
        }
    }

    /** The object inside, by the names that lead to it; one without fields if there is none. */
    public Fields inside(String... names) {
        var value = json;
        for (var name : names) {
            if (!(value.get(name) instanceof JsonObject inner)) {
                return NONE;
            }
            value = inner;
        }
        return new Fields(value);
    }

    /** Each object of an array. */
    public List<Fields> each(String name) {
        return values(name)
                .filter(JsonObject.class::isInstance)
                .map(value -> new Fields(value.asJsonObject()))
                .toList();
    }

    /** Each entry of an array; one that is no object stands as one without fields. */
    public List<Fields> entries(String name) {
        return values(name)
                .map(value -> value instanceof JsonObject object ? new Fields(object) : NONE)
                .toList();
    }

    /** Each text or number of an array. */
    public List<String> texts(String name) {
        return values(name).map(Fields::text).filter(text -> text != null).toList();
    }

    /** Whether there is an array of this name, be it empty. */
    public boolean hasArray(String name) {
        return json.get(name) instanceof JsonArray;
    }

    public boolean isEmpty() {
        return json.isEmpty();
    }

    /** What it was read from. */
    public String raw() {
        return json.toString();
    }

    /** Only the names of the fields: the values may be a guest's. */
    @Override
    public String toString() {
        return json.keySet().toString();
    }

    private Stream<JsonValue> values(String name) {
        return json.get(name) instanceof JsonArray array ? array.stream() : Stream.empty();
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString().strip())
                    .filter(some -> !some.isEmpty())
                    .orElse(null);
        }
        return value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE
                ? value.toString()
                : null;
    }
}
