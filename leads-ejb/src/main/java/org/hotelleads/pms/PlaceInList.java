package org.hotelleads.pms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.hotelleads.system.Refusal;

/** Where a list that is ordered by a time goes on. */
record PlaceInList(Instant time, UUID id) {

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((time + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal if it is none */
    static PlaceInList decode(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            return new PlaceInList(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException wrong) {
            throw Refusal.invalid("cursor", "error.cursor");
        }
    }
}
