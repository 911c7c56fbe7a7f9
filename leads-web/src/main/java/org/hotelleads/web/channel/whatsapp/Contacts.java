package org.hotelleads.web.channel.whatsapp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.web.channel.JsonPiece;

/**
 * The guests of whom WhatsApp tells beside the messages of one delivery.
 *
 * @param only the contact to take when a message names none of them
 */
record Contacts(Map<String, JsonPiece> byId, JsonPiece only) {

    /** The contacts of a delivery with these messages. */
    static Contacts of(JsonPiece value, List<JsonPiece> messages) {
        var byId = new HashMap<String, JsonPiece>();
        var all = value.each("contacts");
        for (var contact : all) {
            contact.text("wa_id").ifPresent(id -> byId.putIfAbsent(id, contact));
            contact.text("user_id").ifPresent(id -> byId.putIfAbsent(id, contact));
        }
        return new Contacts(byId, all.size() == 1 && areOfOne(messages) ? all.get(0) : JsonPiece.NOTHING);
    }

    /** In some countries WhatsApp writes one number in two ways, so that one guest alone is known without comparing. */
    private static boolean areOfOne(List<JsonPiece> messages) {
        return messages.stream()
                        .map(message -> List.of(message.text("from_user_id"), message.text("from")))
                        .distinct()
                        .count()
                == 1;
    }

    Profile guest(Optional<String> userId, Optional<String> number) {
        var contact = userId.map(byId::get)
                .or(() -> number.map(Profile::withoutPlus).map(byId::get))
                .orElse(only);
        return Profile.of(contact, userId, number);
    }
}
