package org.hotelleads.web.channel.meta;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.JsonPiece;

/** What became of fetching answers from Meta's Graph. */
public sealed interface GraphOutcome {

    /** Meta says so for what is not there, was deleted, or is nothing that can be fetched. */
    Set<String> NOT_THERE = Set.of("100", "803");

    int OK = 200;

    /** The answers, as Meta gives them; {@link MetaFormat} reads them. */
    record Fetched(byte[] body) implements GraphOutcome {}

    /**
     * Not now; worth trying again: Meta is out of order or asks for patience, or the token must be renewed first.
     *
     * @param why short, and without anything about a person
     */
    record Later(String why) implements GraphOutcome {}

    /** Never. */
    record GivenUp(String why) implements GraphOutcome {}

    /** What an answer of the Graph means. */
    static GraphOutcome of(int status, byte[] body) {
        var json = parsed(body);
        if (status == OK && json.has("field_data")) {
            return new Fetched(body);
        }
        var code = json.text("error", "code").orElse("");
        var why = code.isEmpty() ? "HTTP " + status : "HTTP " + status + ", error " + code;
        var isTransient = json.get("error").isTrue("is_transient");
        return NOT_THERE.contains(code) && !isTransient ? new GivenUp(why) : new Later(why);
    }

    private static JsonPiece parsed(byte[] body) {
        try {
            return BodyReader.json(new Delivery(body, null, Map.of(), Instant.EPOCH));
        } catch (Refusal notJson) {
            return JsonPiece.NOTHING;
        }
    }
}
