package org.hotelleads.conversation;

import java.time.Instant;
import java.util.Optional;
import org.hotelleads.understanding.ContactClaim;

/** How a message comes to stand in the database, unless it stood there before or was erased since. */
final class MessageRow {

    static final String PUT = """
            insert into message (conversation_id, hotel_id, channel, reference, speaker, text, sent_at,
                received_at, locale, asked_for, claimed_name, claimed_email, claimed_phone)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (hotel_id, channel, reference) do nothing
            """;

    private MessageRow() {}

    static Object[] values(MessageEvent event, Conversation conversation, Instant receivedAt) {
        var claim = Optional.ofNullable(event.contact());
        return new Object[] {
            conversation.id(),
            conversation.hotel().id(),
            event.channel().name(),
            event.id(),
            event.from().name(),
            event.text(),
            event.sentAt(),
            receivedAt,
            event.locale(),
            event.askedFor() == null ? null : event.askedFor().name(),
            claim.map(ContactClaim::name).orElse(null),
            claim.map(ContactClaim::email).orElse(null),
            claim.map(ContactClaim::phone).orElse(null)
        };
    }
}
