package org.hotelleads.web.channel.chatwoot;

import java.util.List;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelFormat;
import org.hotelleads.web.channel.Delivery;

/** Reads what Chatwoot delivers: messages of all its inboxes, and what became of them later. */
public final class ChatwootFormat implements ChannelFormat {

    @Override
    public List<ChannelEvent> read(Delivery delivery) {
        var body = BodyReader.json(delivery);
        var event = body.text("event").orElse("unknown");
        var message = new ChatwootMessage(body, delivery.receivedAt());
        return switch (event) {
            case "message_created" -> List.of(message.created());
            case "message_updated" -> List.of(message.updated());
            default -> List.of(new Ignored("chatwoot." + event));
        };
    }
}
