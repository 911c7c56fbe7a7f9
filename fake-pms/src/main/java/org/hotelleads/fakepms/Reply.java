package org.hotelleads.fakepms;

import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a fake answers. */
public record Reply(int status, Map<String, String> headers, String body) {

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply json(JsonValue body) {
        return json(200, body);
    }

    public static Reply json(int status, JsonValue body) {
        return new Reply(status, Map.of("Content-Type", "application/json"), body.toString());
    }

    /** A status without a body. */
    public static Reply status(int status) {
        return new Reply(status, Map.of(), "");
    }

    public Reply with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, all, body);
    }
}
