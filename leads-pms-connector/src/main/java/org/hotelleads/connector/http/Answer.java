package org.hotelleads.connector.http;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.hotelleads.pms.PmsTrouble;

/**
 * What a hotel system has answered.
 *
 * @param json null in JSON if there was no body, or a status that was expected and is a failure otherwise
 */
public record Answer(Call call, int status, JsonValue json, MultivaluedMap<String, String> headers) {

    /** Whether it says that there is nothing. */
    public boolean isEmpty() {
        return json == JsonValue.NULL;
    }

    /**
     * The fields of the object that was answered.
     *
     * @throws PmsTrouble of kind GARBLED if it is something else
     */
    public Fields fields() {
        if (json instanceof JsonObject object) {
            return new Fields(object);
        }
        throw garbled("no object");
    }

    /** A header of the answer by its name, in whatever case. */
    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    /** The answer is not what it should be, and why. */
    public PmsTrouble garbled(String why) {
        return new PmsTrouble(PmsTrouble.Kind.GARBLED, call + ": " + why);
    }

    /** Nothing of the body. */
    @Override
    public String toString() {
        return call + ": " + status;
    }
}
