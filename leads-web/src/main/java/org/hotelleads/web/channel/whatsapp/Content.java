package org.hotelleads.web.channel.whatsapp;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.FormAnswers;
import org.hotelleads.web.channel.JsonForm;
import org.hotelleads.web.channel.JsonPiece;

/**
 * What a message of WhatsApp holds: the words, and the contact that the guest gives with it on purpose.
 *
 * @param text empty when it has no words
 */
record Content(String text, ContactClaim claim) {

    private static final ContactClaim NO_CLAIM = new ContactClaim(null, null, null);

    /** The content of a message of a kind that says something; empty for all other kinds. */
    static Optional<Content> of(JsonPiece message) {
        var kind = kind(message);
        return switch (kind) {
            case "text" -> said(message.text("text", "body"));
            case "button" -> said(message.text("button", "text"));
            case "interactive" -> Optional.of(interactive(message.get("interactive")));
            case "image", "video", "document" -> said(message.text(kind, "caption"));
            case "audio", "voice", "sticker" -> said(Optional.empty());
            case "order" -> said(message.text("order", "text"));
            case "location" -> said(place(message.get("location")));
            case "contacts" -> Optional.of(new Content("", card(message)));
            default -> Optional.empty();
        };
    }

    static String kind(JsonPiece message) {
        return message.text("type").orElse(message.has("text") ? "text" : "unknown");
    }

    private static Optional<Content> said(Optional<String> text) {
        return Optional.of(new Content(text.orElse(""), NO_CLAIM));
    }

    private static Content interactive(JsonPiece reply) {
        if (reply.has("nfm_reply")) {
            return filledIn(reply.get("nfm_reply"));
        }
        var title = reply.text("button_reply", "title").or(() -> reply.text("list_reply", "title"));
        return new Content(title.orElse(""), NO_CLAIM);
    }

    /** The answers of a form inside the chat come as JSON inside a text. */
    private static Content filledIn(JsonPiece reply) {
        var fields = reply.text("response_json").map(BodyReader::jsonInside).orElse(JsonPiece.NOTHING);
        var answers = new FormAnswers(JsonForm.fields(fields));
        var claim = answers.claim();
        return new Content(answers.text(), claim == null ? NO_CLAIM : claim);
    }

    private static Optional<String> place(JsonPiece location) {
        var words = Stream.of(location.text("name"), location.text("address"))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(text -> !text.isEmpty()).map(text -> "📍 " + text);
    }

    /** Only a card that the guest was asked for is the guest's own; all others are somebody else's. */
    private static ContactClaim card(JsonPiece message) {
        var isOwn = message.text("origin")
                .filter(origin -> origin.startsWith("contact_request"))
                .isPresent();
        var phone = message.each("contacts").stream()
                .limit(isOwn ? 1 : 0)
                .flatMap(card -> card.each("phones").stream())
                .flatMap(number -> number.text("phone").or(() -> number.text("wa_id")).stream())
                .findFirst()
                .orElse(null);
        return new ContactClaim(null, null, phone);
    }
}
