package org.hotelleads.web.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hotelleads.system.Refusal;

/** What a caller sent, and what was wrong with it: {@code Sent.flawsWhen(() -> …)} gives the text's key by field. */
public final class Sent {

    private Sent() {}

    public static JsonFields json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new JsonFields(reader.readObject());
        }
    }

    public static Map<String, String> flawsWhen(ThrowingCallable reading) {
        var refusal = catchThrowableOfType(Refusal.class, reading);
        if (refusal == null) {
            throw new AssertionError("nothing was refused");
        }
        var flaws = new LinkedHashMap<String, String>();
        refusal.flaws().forEach(flaw -> flaws.put(flaw.field(), flaw.key()));
        return flaws;
    }

    public static Map<String, String> flawsOf(JsonFields fields) {
        return flawsWhen(() -> fields.flawless(all -> "no flaw"));
    }
}
