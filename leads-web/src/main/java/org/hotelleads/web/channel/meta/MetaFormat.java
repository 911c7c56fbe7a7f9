package org.hotelleads.web.channel.meta;

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
        var notices =
                body.items().stream().filter(notice -> notice.has("entry")).toList();
        if (notices.isEmpty()) {
            return LeadAds.resolved(body, delivery);
        }
        var events =
                notices.stream().flatMap(notice -> events(notice, delivery)).toList();
        return events.isEmpty() ? List.of(new Ignored("meta.nothing")) : events;
    }

    private static Stream<ChannelEvent> events(JsonPiece notice, Delivery delivery) {
        var isInstagram = notice.text("object").filter("instagram"::equals).isPresent();
        var channel = isInstagram ? Channel.INSTAGRAM : Channel.FACEBOOK;
        return notice.each("entry").stream().flatMap(entry -> {
            var messaging = new Messaging(channel, entry.text("id").orElse(""), delivery.receivedAt());
            var said = Stream.concat(entry.each("messaging").stream(), entry.each("standby").stream());
            return Stream.concat(
                    said.map(messaging::event), changes(entry).map(change -> change(change, messaging, delivery)));
        });
    }

    /** Instagram's own sign-in puts a change into the entry itself. */
    private static Stream<JsonPiece> changes(JsonPiece entry) {
        var changes = entry.each("changes").stream();
        return entry.has("field") ? Stream.concat(Stream.of(entry), changes) : changes;
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
