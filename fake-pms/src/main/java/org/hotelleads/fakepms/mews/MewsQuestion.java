package org.hotelleads.fakepms.mews;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hotelleads.fakepms.Objects;

/** A question to Mews, as strictly read as Mews reads it; what is wrong is an IllegalArgumentException. */
record MewsQuestion(JsonObject json) {

    static final int MOST = 1000;

    boolean says(String name, String value) {
        return value.equals(Objects.text(json, name));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(Objects.text(json, name));
    }

    /** Whether a value is among those that are asked for; everything is if nothing is asked for. */
    boolean among(String name, String value) {
        var wanted = Objects.texts(json, name);
        if (wanted != null && wanted.size() > MOST) {
            throw new IllegalArgumentException(name + ": too many");
        }
        return wanted == null || wanted.contains(value);
    }

    void required(String name) {
        if (Objects.texts(json, name) == null) {
            throw new IllegalArgumentException(name + " is required");
        }
    }

    /** Whether a time is within the stretch of this name, half open; the same start and end mean that very time. */
    boolean within(String name, String value) {
        if (!json.containsKey(name)) {
            return true;
        }
        var start = Instant.parse(json.getJsonObject(name).getString("StartUtc"));
        var end = Instant.parse(json.getJsonObject(name).getString("EndUtc"));
        if (end.isBefore(start)
                || start.atOffset(ZoneOffset.UTC).plusMonths(3).toInstant().isBefore(end)) {
            throw new IllegalArgumentException(name + " is no stretch of three months");
        }
        var time = Instant.parse(value);
        return start.equals(end) ? time.equals(start) : !time.isBefore(start) && time.isBefore(end);
    }

    int count() {
        if (!json.containsKey("Limitation")) {
            throw new IllegalArgumentException("Limitation is required");
        }
        var count = json.getJsonObject("Limitation").getInt("Count", 0);
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("Count is out of bounds");
        }
        return count;
    }

    Optional<String> cursor() {
        return Optional.ofNullable(Objects.text(json.getJsonObject("Limitation"), "Cursor"));
    }
}
