package org.hotelleads.privacy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hotelleads.conversation.Consents;
import org.hotelleads.lead.Reason;
import org.hotelleads.search.LeadFile;
import org.hotelleads.system.Words;

/** What is known of a lead, as a guest may ask for it: what they said, what was made of it and why. */
final class LeadRecord {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final LeadFile file;
    private final Words words;

    LeadRecord(LeadFile file, Words words) {
        this.file = file;
        this.words = words;
    }

    JsonObjectBuilder json() {
        var one = JSON.createObjectBuilder()
                .add("id", file.id().toString())
                .add("number", file.reference())
                .add("hotel", file.hotelName());
        say(one, "name", file.name());
        say(one, "email", file.email());
        say(one, "phone", file.phone());
        say(one, "language", file.language());
        one.add("usernames", JSON.createArrayBuilder(file.usernames()));
        say(one, "channel", file.channel());
        say(one, "capturedAt", file.capturedAt());
        say(one, "status", file.status());
        say(one, "assignedTo", file.assignedName());
        say(one, "nextContactAt", file.nextContactAt());
        stay(one);
        return one.add("profile", profile())
                .add("interests", all(file.interests(), asked -> said("interest", asked.interest())))
                .add("messages", all(file.transcript(), LeadRecord::message))
                .add("consents", all(file.consents(), LeadRecord::consent))
                .add("history", all(file.history(), LeadRecord::step))
                .add("assignments", all(file.assignments(), LeadRecord::handover))
                .add("comments", all(file.comments(), LeadRecord::comment))
                .add("merged", all(file.merged(), LeadRecord::merged));
    }

    private void stay(JsonObjectBuilder one) {
        say(one, "arrival", file.stay().arrival().orElse(null));
        say(one, "departure", file.stay().departure().orElse(null));
        say(one, "month", file.stay().month().orElse(null));
    }

    /** What the product has concluded about the person, and from what. */
    private JsonObjectBuilder profile() {
        return JSON.createObjectBuilder()
                .add("score", file.score().value())
                .add("scoreReasons", all(file.score().reasons(), this::reason))
                .add("persona", file.persona().persona().name())
                .add("personaConfidence", file.persona().confidence())
                .add("personaReasons", all(file.persona().reasons(), this::reason))
                .add("personaCorrections", all(file.corrections(), LeadRecord::correction));
    }

    private JsonObjectBuilder reason(Reason reason) {
        var one = said("reason", words.say("reason." + reason.key(), reason.details()));
        one.add("points", reason.points());
        say(one, "message", reason.message());
        return one;
    }

    private static JsonObjectBuilder message(LeadFile.Said said) {
        var one = JSON.createObjectBuilder();
        say(one, "at", said.sentAt());
        say(one, "from", said.from());
        say(one, "text", said.text());
        say(one, "editedAt", said.editedAt());
        say(one, "deletedAt", said.deletedAt());
        if (!said.before().isEmpty()) {
            one.add("before", all(said.before(), LeadRecord::edition));
        }
        return one;
    }

    private static JsonObjectBuilder edition(LeadFile.Edition before) {
        var one = said("text", before.text());
        say(one, "replacedAt", before.replacedAt());
        return one;
    }

    private static JsonObjectBuilder consent(Consents.Told told) {
        var one = said("at", told.consent().at());
        one.add("given", told.consent().given());
        say(one, "purpose", told.consent().purpose());
        say(one, "text", told.consent().words());
        say(one, "channel", told.channel());
        return one;
    }

    private static JsonObjectBuilder step(LeadFile.Step step) {
        var one = said("at", step.at());
        say(one, "fromStatus", step.from());
        say(one, "toStatus", step.to());
        say(one, "by", step.by());
        say(one, "why", step.reason());
        return one;
    }

    private static JsonObjectBuilder handover(LeadFile.Handover handover) {
        var one = said("at", handover.at());
        say(one, "assignedTo", handover.to());
        say(one, "by", handover.by());
        return one;
    }

    private static JsonObjectBuilder correction(LeadFile.Correction said) {
        var one = said("at", said.at());
        say(one, "persona", said.corrected());
        say(one, "by", said.by());
        return one;
    }

    private static JsonObjectBuilder comment(LeadFile.Comment comment) {
        var one = said("at", comment.at());
        say(one, "by", comment.author());
        say(one, "text", comment.text());
        if (!comment.editions().isEmpty()) {
            one.add("before", all(comment.editions(), LeadRecord::edition));
        }
        return one;
    }

    private static JsonObjectBuilder merged(LeadFile.Merged merged) {
        var one = said("id", merged.id());
        say(one, "name", merged.name());
        say(one, "channel", merged.channel());
        say(one, "capturedAt", merged.capturedAt());
        return one;
    }

    private static JsonObjectBuilder said(String name, Object value) {
        var one = JSON.createObjectBuilder();
        say(one, name, value);
        return one;
    }

    /** What is unknown is left out. */
    static void say(JsonObjectBuilder one, String name, Object value) {
        if (value != null) {
            one.add(name, value.toString());
        }
    }

    static <T> JsonArrayBuilder all(List<T> some, Function<T, JsonObjectBuilder> how) {
        var all = JSON.createArrayBuilder();
        some.forEach(one -> all.add(how.apply(one)));
        return all;
    }
}
