package org.hotelleads.web.channel.meta;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Deleted;
import org.hotelleads.web.channel.ChannelEvent.Edited;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.JsonPiece;
import org.hotelleads.web.channel.Moments;

/**
 * The messages of one page or Instagram account.
 *
 * @param account the id of our own side
 */
record Messaging(Channel channel, String account, Instant receivedAt) {

    private static final Set<String> AROUND = Set.of("sender", "recipient", "timestamp", "time", "prior_message");

    /** What one event of the platform tells. */
    ChannelEvent event(JsonPiece event) {
        var from = speaker(event);
        var guest = guest(event, from);
        if (guest.isEmpty()) {
            return new Ignored("meta.nobody." + kind(event));
        }
        if (event.has("message")) {
            return message(event, guest, from);
        }
        if (event.has("message_edit")) {
            return edited(event, guest, from);
        }
        return event.has("postback") ? pressed(event, guest) : new Ignored("meta." + kind(event));
    }

    /** What the platform calls the event: the name of the one field that is not about sender, receiver and time. */
    private static String kind(JsonPiece event) {
        return event.names().stream()
                .filter(name -> !AROUND.contains(name))
                .findFirst()
                .orElse("unknown");
    }

    /** An echo is what our own side has said; it comes from the account. */
    private Speaker speaker(JsonPiece event) {
        var isOurs = event.get("message").isTrue("is_echo")
                || event.text("sender", "id").filter(account::equals).isPresent();
        return isOurs ? Speaker.BOT : Speaker.GUEST;
    }

    private static List<String> guest(JsonPiece event, Speaker from) {
        var side = event.get(from == Speaker.GUEST ? "sender" : "recipient");
        return Stream.of(side.text("id"), side.text("user_ref"))
                .flatMap(Optional::stream)
                .toList();
    }

    private ChannelEvent message(JsonPiece event, List<String> guest, Speaker from) {
        var message = event.get("message");
        var id = message.text("mid");
        if (message.isTrue("is_unsupported") || id.isEmpty()) {
            return new Ignored("meta.message.unsupported");
        }
        if (message.isTrue("is_deleted")) {
            return new Deleted(channel, guest, id.get(), sentAt(event), from);
        }
        return said(guest, id.get(), sentAt(event), from, words(message, from));
    }

    /** Cards that our side sends have their words inside an attachment. */
    private static String words(JsonPiece message, Speaker from) {
        var card = from == Speaker.GUEST
                ? Optional.<String>empty()
                : message.each("attachments").stream()
                        .flatMap(attachment -> attachment.text("payload", "text").stream())
                        .findFirst();
        return message.text("text").or(() -> card).orElse("");
    }

    private ChannelEvent edited(JsonPiece event, List<String> guest, Speaker from) {
        var edit = event.get("message_edit");
        return edit.text("mid")
                .flatMap(id -> edit.text("text")
                        .<ChannelEvent>map(text -> new Edited(channel, guest, id, sentAt(event), from, text)))
                .orElse(new Ignored("meta.message_edit"));
    }

    /** The guest pressed a button; the text on it is as good as said. */
    private ChannelEvent pressed(JsonPiece event, List<String> guest) {
        var postback = event.get("postback");
        var at = sentAt(event);
        var id = postback.text("mid").orElseGet(() -> "postback:" + guest.get(0) + ":" + at.toEpochMilli());
        return said(guest, id, at, Speaker.GUEST, postback.text("title").orElse(""));
    }

    private Said said(List<String> guest, String id, Instant at, Speaker from, String text) {
        return new Said(channel, guest, id, at, from, text, null, null, null, null);
    }

    private Instant sentAt(JsonPiece event) {
        return Moments.of(event.text("timestamp"), receivedAt);
    }
}
