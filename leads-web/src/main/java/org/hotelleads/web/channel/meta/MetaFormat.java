package org.hotelleads.web.channel.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelFormat;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.JsonPiece;

/**
 * Reads what Meta delivers for a page or an Instagram account. Meta knows one address for all that concerns pages, so
 * that messages and answers to ads may come to the same.
 */
public final class MetaFormat implements ChannelFormat {

    @Override
    public List<ChannelEvent> read(Delivery delivery) {
        var body = BodyReader.json(delivery);
        if (!body.has("entry")) {
            return LeadAds.resolved(body, delivery);
        }
        var channel =
                body.text("object").filter("instagram"::equals).isPresent() ? Channel.INSTAGRAM : Channel.FACEBOOK;
        var events = new ArrayList<ChannelEvent>();
        for (var entry : body.each("entry")) {
            var messaging = new Messaging(channel, entry.text("id").orElse(""), delivery.receivedAt());
            Stream.concat(entry.each("messaging").stream(), entry.each("standby").stream())
                    .map(messaging::event)
                    .forEach(events::add);
            entry.each("changes").forEach(change -> events.add(change(change, messaging, delivery)));
        }
        return events.isEmpty() ? List.of(new Ignored("meta.nothing")) : List.copyOf(events);
    }

    private static ChannelEvent change(JsonPiece change, Messaging messaging, Delivery delivery) {
        var field = change.text("field").orElse("unknown");
        var value = change.get("value");
        if (field.equals("leadgen")) {
            return LeadAds.told(value, delivery);
        }
        return value.has("sender") && value.has("recipient") ? messaging.event(value) : new Ignored("meta." + field);
    }
}
