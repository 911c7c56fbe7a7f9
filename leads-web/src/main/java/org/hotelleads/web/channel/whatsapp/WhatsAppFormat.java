package org.hotelleads.web.channel.whatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelFormat;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.JsonPiece;

/** Reads what the WhatsApp Cloud API delivers: messages, echoes of our own app, older chats and changed ids. */
public final class WhatsAppFormat implements ChannelFormat {

    @Override
    public List<ChannelEvent> read(Delivery delivery) {
        var events = new ArrayList<ChannelEvent>();
        for (var entry : BodyReader.json(delivery).each("entry")) {
            for (var change : entry.each("changes")) {
                read(change, delivery).forEach(events::add);
            }
        }
        return events.isEmpty() ? List.of(new Ignored("whatsapp.nothing")) : List.copyOf(events);
    }

    private static Stream<? extends ChannelEvent> read(JsonPiece change, Delivery delivery) {
        var value = change.get("value");
        var field = change.text("field").orElse("messages");
        return switch (field) {
            case "messages" -> messages(value, delivery);
            case "smb_message_echoes" -> new Talk(value, delivery.receivedAt()).echoes(value.each("message_echoes"));
            case "history" -> new OlderTalks(value, delivery.receivedAt()).events();
            case "user_id_update" -> Renaming.updates(value);
            default -> Stream.of(new Ignored("whatsapp." + field));
        };
    }

    private static Stream<? extends ChannelEvent> messages(JsonPiece value, Delivery delivery) {
        var said = new Talk(value, delivery.receivedAt()).messages(value.each("messages"));
        var states = value.each("statuses").stream().map(state -> new Ignored("whatsapp.status"));
        var faults = value.each("errors").stream().map(fault -> new Ignored("whatsapp.error"));
        return Stream.of(said, states, faults).flatMap(part -> part);
    }
}
