package org.hotelleads.connector.cloudbeds;

import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.connector.http.Delivered;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsKind;

/**
 * What Cloudbeds sends when something happened. The names of its fields change their case from one kind of event to the
 * next, and numbers may be too long for some, which is why there is a text of each beside it.
 *
 * @param fields all names in small letters
 */
record CloudbedsNotice(Fields fields) {

    /** Nobody signs a notice, and what it names stands in the address of a question. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    /** @throws org.hotelleads.pms.PmsTrouble of kind GARBLED if it is no object of JSON */
    static CloudbedsNotice of(PmsDelivery delivery) {
        return new CloudbedsNotice(inSmallLetters(Delivered.fields(PmsKind.CLOUDBEDS, delivery)));
    }

    private static Fields inSmallLetters(Fields delivered) {
        var small = Json.createObjectBuilder();
        delivered.json().forEach((name, value) -> small.add(name.toLowerCase(Locale.ROOT), value));
        return new Fields(small.build());
    }

    /** What to read anew; nothing where it is about something else. */
    List<Hint> hints() {
        var event = fields.text("event");
        if (event == null) {
            return List.of();
        }
        var reservation = id("reservationid");
        var guest = id("guestid");
        if (reservation != null && event.matches("(?i)(reservation|guest)/.*")) {
            return List.of(hint(Hint.About.RESERVATION, reservation, event));
        }
        return guest != null && event.matches("(?i)guest/.*")
                ? List.of(hint(Hint.About.PERSON, guest, event))
                : List.of();
    }

    private Hint hint(Hint.About about, String id, String event) {
        var property = id("propertyid");
        var time = fields.text("timestamp");
        // Without its time, the same thing happening again would look like a repetition.
        var onceKey = time == null
                ? null
                : Stream.of(event, id, property == null ? "" : property, time).collect(Collectors.joining("|"));
        return new Hint(about, property, id, onceKey);
    }

    private String id(String name) {
        var id = fields.firstText(name + "_str", name);
        return id == null || !ID.matcher(id).matches() ? null : id;
    }
}
