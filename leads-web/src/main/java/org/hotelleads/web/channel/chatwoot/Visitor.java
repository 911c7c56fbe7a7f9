package org.hotelleads.web.channel.chatwoot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.web.channel.FormAnswers;
import org.hotelleads.web.channel.JsonPiece;

/**
 * The guest of a Chatwoot conversation, whoever has sent the message.
 *
 * @param contact as Chatwoot keeps it
 */
record Visitor(JsonPiece contact, JsonPiece conversation) {

    static Visitor of(JsonPiece message, boolean isFromGuest) {
        var conversation = message.get("conversation");
        var sender = isFromGuest ? message.get("sender") : JsonPiece.NOTHING;
        return new Visitor(sender.isObject() ? sender : conversation.get("meta", "sender"), conversation);
    }

    /** The contact stays when the guest comes back with a new conversation. */
    List<String> ids() {
        return Stream.of(
                        contact.text("id").map(id -> "contact:" + id),
                        conversation.text("contact_inbox", "source_id"),
                        conversation.text("id").map(id -> "conversation:" + id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What Chatwoot knows of the contact; null when nothing. */
    ContactClaim claim() {
        var name = contact.text("name").orElse(null);
        var email = contact.text("email").orElse(null);
        var phone = contact.text("phone_number").orElse(null);
        return name == null && email == null && phone == null ? null : new ContactClaim(name, email, phone);
    }

    /** The language of the browser, else the country alone; null when neither is known. */
    String locale() {
        var about = conversation.get("additional_attributes");
        return Stream.of(
                        about.text("browser_language"),
                        about.text("browser", "browser_language"),
                        contact.text("additional_attributes", "country_code").map(code -> "und-" + code))
                .flatMap(Optional::stream)
                .map(FormAnswers::localeTag)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
