package org.hotelleads.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.hotelleads.privacy.Finding;
import org.hotelleads.privacy.Finding.FoundBooking;
import org.hotelleads.privacy.Finding.FoundLead;
import org.hotelleads.privacy.Finding.FoundTalk;

/** Who may be meant, as JSON; what is unknown is null. */
final class FindingJson {

    private FindingJson() {}

    static JsonObject of(Finding finding) {
        return Json.createObjectBuilder()
                .add("leads", all(finding.leads(), FindingJson::lead))
                .add("conversations", all(finding.conversations(), FindingJson::talk))
                .add("bookings", all(finding.bookings(), FindingJson::booking))
                .add("more", finding.isMore())
                .build();
    }

    static <T> JsonArrayBuilder all(List<T> some, Function<T, JsonObjectBuilder> how) {
        var all = Json.createArrayBuilder();
        some.forEach(one -> all.add(how.apply(one)));
        return all;
    }

    static JsonObjectBuilder lead(FoundLead lead) {
        var one = Json.createObjectBuilder();
        say(one, "id", lead.id());
        say(one, "hotel", lead.hotel());
        say(one, "name", lead.name());
        say(one, "email", lead.email());
        say(one, "phone", lead.phone());
        say(one, "channel", lead.channel());
        say(one, "status", lead.status());
        say(one, "capturedAt", lead.capturedAt());
        say(one, "within", lead.within());
        return one;
    }

    private static JsonObjectBuilder talk(FoundTalk talk) {
        var one = Json.createObjectBuilder();
        say(one, "id", talk.id());
        say(one, "hotel", talk.hotel());
        say(one, "channel", talk.channel());
        say(one, "username", talk.username());
        say(one, "startedAt", talk.startedAt());
        say(one, "words", talk.words());
        return one;
    }

    private static JsonObjectBuilder booking(FoundBooking booking) {
        var one = Json.createObjectBuilder();
        say(one, "id", booking.id());
        say(one, "hotel", booking.hotel());
        say(one, "system", booking.system());
        say(one, "number", booking.number());
        say(one, "people", booking.people());
        say(one, "arrival", booking.arrival());
        say(one, "departure", booking.departure());
        say(one, "status", booking.status());
        say(one, "lead", booking.lead());
        return one;
    }

    static void say(JsonObjectBuilder one, String name, Object value) {
        if (value == null) {
            one.addNull(name);
        } else {
            one.add(name, value.toString());
        }
    }
}
