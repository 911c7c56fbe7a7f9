package org.hotelleads.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import java.util.Map;
import org.hotelleads.capture.CaptureBatch.Outcome;
import org.hotelleads.capture.Captured;
import org.hotelleads.system.Refusal;

/** What became of a message, as the API answers it: alone, or as one item of a batch with a status of its own. */
final class CaptureJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private CaptureJson() {}

    /** 202 for a message that was taken, 200 for one that was known. */
    static int status(Captured captured) {
        return (captured.duplicate() ? Status.OK : Status.ACCEPTED).getStatusCode();
    }

    static JsonObject of(Captured captured) {
        return fill(JSON.createObjectBuilder(), captured).build();
    }

    static JsonObject item(Outcome outcome, Locale language) {
        if (outcome.refusal() != null) {
            return Problem.of(outcome.refusal()).json(language);
        }
        var captured = outcome.captured();
        return fill(JSON.createObjectBuilder().add("status", status(captured)), captured)
                .build();
    }

    /** An item that could not even be read. */
    static JsonObject item(RuntimeException flawed, Locale language) {
        if (flawed instanceof Problem.Found found) {
            return found.problem().json(language);
        }
        if (flawed instanceof Refusal refusal) {
            return Problem.of(refusal).json(language);
        }
        throw new WebApplicationException(flawed);
    }

    private static JsonObjectBuilder fill(JsonObjectBuilder json, Captured captured) {
        if (captured.conversation() == null) {
            json.addNull("conversation");
        } else {
            json.add("conversation", captured.conversation().toString());
        }
        if (captured.lead() == null) {
            json.addNull("lead");
        } else {
            json.add("lead", captured.lead().toString());
        }
        return json.add("duplicate", captured.duplicate());
    }
}
