package org.hotelleads.web.channel.chatwoot;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.hotelleads.understanding.AskedFor;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Deleted;
import org.hotelleads.web.channel.ChannelEvent.Edited;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.FormAnswers;
import org.hotelleads.web.channel.JsonPiece;
import org.hotelleads.web.channel.Moments;

/** One message as Chatwoot describes it, with its conversation around it. */
record ChatwootMessage(JsonPiece message, Instant receivedAt) {

    /** What a new message tells. */
    ChannelEvent created() {
        return ignored()
                .orElseGet(() ->
                        said(id().orElseThrow(), speaker(), content(), visitor().claim(), asked()));
    }

    /**
     * What became of a message: it was taken back, a form in it was filled in, or it reads otherwise. Our own side's
     * messages are updated with each state of their delivery, and never in their words.
     */
    ChannelEvent updated() {
        return ignored().orElseGet(() -> {
            var id = id().orElseThrow();
            if (message.get("content_attributes").isTrue("deleted")) {
                return new Deleted(Inbox.channel(message), visitor().ids(), id, receivedAt, speaker());
            }
            var answers = answers();
            if (!answers.isEmpty()) {
                return answered(id, new FormAnswers(answers));
            }
            return speaker() == Speaker.GUEST && message.has("content")
                    ? new Edited(Inbox.channel(message), visitor().ids(), id, receivedAt, speaker(), content())
                    : new Ignored("chatwoot.message_updated");
        });
    }

    private Optional<ChannelEvent> ignored() {
        if (message.isTrue("private")) {
            return Optional.of(new Ignored("chatwoot.private"));
        }
        var type = type();
        if (type.equals("activity") || type.equals("unknown")) {
            return Optional.of(new Ignored("chatwoot." + type));
        }
        return id().isEmpty() || visitor().ids().isEmpty()
                ? Optional.of(new Ignored("chatwoot.nobody"))
                : Optional.empty();
    }

    /** Older versions write the kind of a message as a number. */
    private String type() {
        var type = message.text("message_type").orElse("unknown");
        return switch (type) {
            case "incoming", "0" -> "incoming";
            case "outgoing", "1" -> "outgoing";
            case "activity", "2" -> "activity";
            case "template", "3" -> "template";
            default -> "unknown";
        };
    }

    private Speaker speaker() {
        var type = type();
        if (type.equals("incoming")) {
            return Speaker.GUEST;
        }
        var isPerson =
                message.text("sender", "type").filter("user"::equalsIgnoreCase).isPresent();
        var isByRule = message.get("content_attributes").has("automation_rule_id");
        return type.equals("outgoing") && isPerson && !isByRule ? Speaker.AGENT : Speaker.BOT;
    }

    private Visitor visitor() {
        return Visitor.of(message, speaker() == Speaker.GUEST);
    }

    private Optional<String> id() {
        return message.text("id");
    }

    private String content() {
        return message.text("content").orElse("");
    }

    private AskedFor asked() {
        return message.text("content_type").filter("input_email"::equals).isPresent() ? AskedFor.EMAIL : null;
    }

    /** What the guest filled into a form that our side has sent. */
    private LinkedHashMap<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        var attributes = message.get("content_attributes");
        attributes.text("submitted_email").ifPresent(email -> answers.put("email", email));
        for (var value : attributes.each("submitted_values")) {
            var name = value.text("name").or(() -> value.has("title") ? Optional.of("message") : Optional.empty());
            var answer = value.text("title").or(() -> value.text("value"));
            name.ifPresent(known -> answer.ifPresent(given -> answers.putIfAbsent(known, given)));
        }
        return answers;
    }

    private ChannelEvent answered(String id, FormAnswers answers) {
        return said(id + ":answer", Speaker.GUEST, answers.text(), answers.claim(), null);
    }

    private Said said(String id, Speaker from, String text, ContactClaim contact, AskedFor asked) {
        var created = id.equals(id().orElse("")) ? message.text("created_at") : message.text("updated_at");
        return new Said(
                Inbox.channel(message),
                visitor().ids(),
                id,
                Moments.of(created, receivedAt),
                from,
                text,
                from == Speaker.GUEST ? visitor().locale() : null,
                asked,
                from == Speaker.GUEST ? contact : null,
                null);
    }
}
