package org.hotelleads.outbox;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.access.User;
import org.hotelleads.lead.Lead;

/** What programs get to read: what happened, when, and the lead by the same names as in the HTTP API. */
final class HookPayload {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private HookPayload() {}

    static String captured(Lead lead) {
        return of(Occasion.LEAD_CAPTURED, lead.capturedAt(), lead, JSON.createObjectBuilder());
    }

    static String assigned(Lead lead, Optional<User> from, Optional<User> to, String by, Instant at) {
        var details = JSON.createObjectBuilder()
                .add("from", text(from.map(User::login)))
                .add("to", text(to.map(User::login)))
                .add("by", by);
        return of(Occasion.LEAD_ASSIGNED, at, lead, details);
    }

    static String moved(Lead lead, String from, String to, String by, String why, Instant at) {
        var details = JSON.createObjectBuilder()
                .add("from", from)
                .add("to", to)
                .add("by", by)
                .add("reason", text(Optional.ofNullable(why)));
        return of(Occasion.LEAD_STATUS_CHANGED, at, lead, details);
    }

    private static String of(Occasion occasion, Instant at, Lead lead, JsonObjectBuilder details) {
        return JSON.createObjectBuilder()
                .add("type", occasion.event().orElseThrow())
                .add("timestamp", at.toString())
                .add("data", details.add("lead", lead(lead)))
                .build()
                .toString();
    }

    private static JsonObjectBuilder lead(Lead lead) {
        var guest = lead.guest();
        var stay = guest.stay();
        return JSON.createObjectBuilder()
                .add("id", lead.id().toString())
                .add("hotel", lead.hotel().code())
                .add("name", text(guest.name()))
                .add("email", text(guest.email()))
                .add("phone", text(guest.phone().map(phone -> phone.value())))
                .add("channel", lead.channel().name())
                .add("persona", guest.persona().persona().name())
                .add("score", guest.score().value())
                .add(
                        "stay",
                        JSON.createObjectBuilder()
                                .add("arrival", text(stay.arrival()))
                                .add("departure", text(stay.departure()))
                                .add("month", text(stay.month())))
                .add("status", lead.status().name())
                .add("capturedAt", lead.capturedAt().toString())
                .add(
                        "assignedTo",
                        lead.assignedTo()
                                .<JsonValue>map(user -> Json.createValue(user.id()))
                                .orElse(JsonValue.NULL))
                .add("assignee", text(lead.assignedTo().map(User::login)))
                .add("nextContactAt", text(lead.nextContactAt()));
    }

    private static JsonValue text(Optional<?> value) {
        return value.<JsonValue>map(known -> Json.createValue(known.toString())).orElse(JsonValue.NULL);
    }
}
