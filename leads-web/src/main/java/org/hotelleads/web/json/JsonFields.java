package org.hotelleads.web.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * The fields of a JSON object that a caller sent. Each is asked for by its name and comes back checked; whatever is
 * wrong is noted, so that the caller learns of all flaws at once; a field that nobody asked for is a flaw as well.
 */
public final class JsonFields {

    private static final int MOST_TEXTS = 1000;

    private final JsonObject object;
    private final String path;
    private final TreeSet<String> known = new TreeSet<>();
    private final List<Flaw> flaws;

    public JsonFields(JsonObject object) {
        this(object, "", new ArrayList<>());
    }

    private JsonFields(JsonObject object, String path, List<Flaw> flaws) {
        this.object = object;
        this.path = path;
        this.flaws = flaws;
    }

    /** A text without control characters (but tabs and line ends); null when missing. */
    public String text(String name) {
        known.add(name);
        var value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString text)) {
            return flaw(name, "error.notText");
        }
        return Characters.flawOf(text.getString())
                .map(wrong -> this.<String>flaw(name, wrong.key(), wrong.details()))
                .orElse(text.getString());
    }

    public String requiredText(String name) {
        var text = text(name);
        return text == null ? missing(name) : text;
    }

    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        return converted(name, text -> Enum.valueOf(type, text), "error.oneOf", names(type));
    }

    public <E extends Enum<E>> E requiredOneOf(String name, Class<E> type) {
        var value = oneOf(name, type);
        return value == null ? missing(name) : value;
    }

    /** Like {@link #oneOf}, but written in small letters. */
    public <E extends Enum<E>> E oneOfInSmallLetters(String name, Class<E> type) {
        return converted(
                name,
                text -> Enum.valueOf(
                        type, text.equals(text.toLowerCase(Locale.ROOT)) ? text.toUpperCase(Locale.ROOT) : ""),
                "error.oneOf",
                names(type).toLowerCase(Locale.ROOT));
    }

    /** A point in time with its offset, such as {@code 2026-11-22T10:00:00Z}. */
    public Instant instant(String name) {
        return converted(name, text -> OffsetDateTime.parse(text).toInstant(), "error.instant");
    }

    public Instant requiredInstant(String name) {
        var value = instant(name);
        return value == null ? missing(name) : value;
    }

    public UUID requiredUuid(String name) {
        var value = converted(name, UUID::fromString, "error.uuid");
        return value == null ? missing(name) : value;
    }

    /** A BCP 47 tag such as {@code es-MX}. */
    public String localeTag(String name) {
        return converted(
                name, text -> new Locale.Builder().setLanguageTag(text).build().toLanguageTag(), "error.localeTag");
    }

    /** Whether the caller sent the field, be it as null. */
    public boolean has(String name) {
        known.add(name);
        return object.containsKey(name);
    }

    /** Whatever stands there; empty when missing. */
    public Optional<JsonValue> anything(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> value != JsonValue.NULL);
    }

    /** The names of all fields, for an object whose names are the caller's own. */
    public Set<String> names() {
        return object.keySet();
    }

    /** Several texts; empty when missing. */
    public List<String> texts(String name) {
        known.add(name);
        var value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)
                || !array.stream().allMatch(JsonString.class::isInstance)
                || array.size() > MOST_TEXTS) {
            flaw(name, "error.notTexts", String.valueOf(MOST_TEXTS));
            return List.of();
        }
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** A fault that only the fields together show. */
    public void wrong(String name, String key, String... details) {
        flaw(name, key, details);
    }

    /** True or false; empty when missing. */
    public Optional<Boolean> yesOrNo(String name) {
        known.add(name);
        var value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            flaw(name, "error.notYesOrNo");
            return Optional.empty();
        }
        return Optional.of(value == JsonValue.TRUE);
    }

    /** Ids, each of them once and so many at most; empty when missing. */
    public Set<UUID> ids(String name, int most) {
        known.add(name);
        var ids = new LinkedHashSet<UUID>();
        if (!(object.get(name) instanceof JsonArray array) || array.size() > most) {
            flaw(name, "error.notIds", String.valueOf(most));
            return ids;
        }
        for (var value : array) {
            try {
                ids.add(UUID.fromString(value instanceof JsonString text ? text.getString() : ""));
            } catch (IllegalArgumentException noId) {
                flaw(name, "error.uuid", Characters.visible(value.toString()));
                return ids;
            }
        }
        return ids;
    }

    public Optional<Integer> integer(String name) {
        known.add(name);
        var value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        return value instanceof JsonNumber number && fits(number)
                ? Optional.of(number.intValue())
                : Optional.ofNullable(flaw(name, "error.notNumber"));
    }

    public Integer requiredInteger(String name) {
        return integer(name).orElseGet(() -> missing(name));
    }

    private static boolean fits(JsonNumber number) {
        try {
            number.intValueExact();
            return true;
        } catch (ArithmeticException tooLargeOrBroken) {
            return false;
        }
    }

    /** The fields of an object inside this one; empty when missing. */
    public Optional<JsonFields> inside(String name) {
        known.add(name);
        var value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonObject inner) {
            return Optional.of(new JsonFields(inner, path + name + ".", flaws));
        }
        return Optional.ofNullable(flaw(name, "error.notAnObject"));
    }

    /** The fields of each object in an array inside this one; none when missing. */
    public List<JsonFields> each(String name) {
        known.add(name);
        var value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        if (!(value instanceof JsonArray array) || !array.stream().allMatch(JsonObject.class::isInstance)) {
            flaw(name, "error.notAnArray");
            return List.of();
        }
        var all = array.getValuesAs(JsonObject.class);
        return IntStream.range(0, all.size())
                .mapToObj(place -> new JsonFields(all.get(place), path + name + "." + place + ".", flaws))
                .toList();
    }

    /** The words of an array, each of which the reading understands; none when missing. */
    public <T> List<T> words(String name, Function<String, T> reading, String key) {
        known.add(name);
        var value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        try {
            return ((JsonArray) value)
                    .getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .map(reading)
                            .toList();
        } catch (ClassCastException | IllegalArgumentException notSo) {
            flaw(name, key, Characters.visible(value.toString()));
            return List.of();
        }
    }

    /** Every field has been asked for: what else is there is a flaw. */
    public JsonFields noOthers() {
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> flaw(Characters.visible(name), "error.unknownField", String.join(", ", known)));
        return this;
    }

    /**
     * What the fields make, if none of them is flawed.
     *
     * @throws Refusal naming each flaw
     */
    public <T> T flawless(Function<JsonFields, T> maker) {
        noOthers();
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return maker.apply(this);
    }

    private <T> T converted(String name, Function<String, T> reading, String key, String... details) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException e) {
            var all = new ArrayList<>(List.of(Characters.visible(text)));
            all.addAll(Arrays.asList(details));
            return flaw(name, key, all.toArray(String[]::new));
        }
    }

    private static String names(Class<? extends Enum<?>> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    private <T> T missing(String name) {
        var isNoted = flaws.stream().anyMatch(flaw -> flaw.field().equals(path + name));
        return isNoted ? null : flaw(name, "error.required");
    }

    private <T> T flaw(String name, String key, String... details) {
        flaws.add(new Flaw(path + name, key, List.of(details)));
        return null;
    }

    private <T> T flaw(String name, String key, List<String> details) {
        return flaw(name, key, details.toArray(String[]::new));
    }
}
