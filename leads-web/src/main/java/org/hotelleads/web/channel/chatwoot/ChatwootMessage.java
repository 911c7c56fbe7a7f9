package org.hotelleads.web.channel.chatwoot;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return ignored().orElseGet(() -> said(id().orElseThrow(), speaker(), content(), contact(), asked()));
    }

    /** What became of a message: it was taken back, a form in it was filled in, or it reads otherwise. */
    ChannelEvent updated() {
        return ignored().orElseGet(() -> {
            var id = id().orElseThrow();
            if (message.get("content_attributes").isTrue("deleted")) {
                return new Deleted(Inbox.channel(message), guest(), id, receivedAt, speaker());
            }
            var answers = answers();
            if (!answers.isEmpty()) {
                return answered(id, new FormAnswers(answers));
            }
            return message.has("content")
                    ? new Edited(Inbox.channel(message), guest(), id, receivedAt, speaker(), content())
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
        return id().isEmpty() || guest().isEmpty() ? Optional.of(new Ignored("chatwoot.nobody")) : Optional.empty();
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

    private Optional<String> id() {
        return message.text("id");
    }

    private String content() {
        return message.text("content").orElse("");
    }

    /** The contact stays when the guest comes back with a new conversation. */
    private List<String> guest() {
        var conversation = message.get("conversation");
        return Stream.of(
                        person().text("id").map(id -> "contact:" + id),
                        conversation.text("contact_inbox", "source_id"),
                        conversation.text("id").map(id -> "conversation:" + id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The guest, whoever has sent the message. */
    private JsonPiece person() {
        var contact = message.get("conversation", "meta", "sender");
        var sender = type().equals("incoming") ? message.get("sender") : contact;
        return sender.isObject() ? sender : contact;
    }

    private ContactClaim contact() {
        if (speaker() != Speaker.GUEST) {
            return null;
        }
        var attributes = message.get("content_attributes");
        return claim(attributes
                .text("submitted_email")
                .or(() -> person().text("email"))
                .orElse(null));
    }

    private ContactClaim claim(String email) {
        var name = person().text("name").orElse(null);
        var phone = person().text("phone_number").orElse(null);
        return name == null && email == null && phone == null ? null : new ContactClaim(name, email, phone);
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
                guest(),
                id,
                Moments.of(created, receivedAt),
                from,
                text,
                from == Speaker.GUEST ? locale() : null,
                asked,
                contact,
                null);
    }

    private String locale() {
        var about = message.get("conversation", "additional_attributes");
        return Stream.of(
                        about.text("browser_language"),
                        about.text("browser", "browser_language"),
                        person().text("additional_attributes", "country_code").map(code -> "und-" + code))
                .flatMap(Optional::stream)
                .map(FormAnswers::localeTag)
                .filter(tag -> tag != null)
                .findFirst()
                .orElse(null);
    }
}
