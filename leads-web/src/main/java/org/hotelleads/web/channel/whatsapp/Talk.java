package org.hotelleads.web.channel.whatsapp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.hotelleads.web.channel.Reference;

/** The messages of one change that WhatsApp delivers, those of guests as well as those that the hotel has sent. */
record Talk(JsonPiece value, Instant receivedAt) {

    /** What guests say; of notices of WhatsApp's own among it, what they tell. */
    Stream<ChannelEvent> messages(List<JsonPiece> messages) {
        var contacts = Contacts.of(value, messages);
        return messages.stream()
                .flatMap(message -> Content.kind(message).equals("system")
                        ? Renaming.told(message)
                        : Stream.of(said(message, contacts)));
    }

    private ChannelEvent said(JsonPiece message, Contacts contacts) {
        return event(message, contacts.guest(message.text("from_user_id"), message.text("from")), Speaker.GUEST);
    }

    /** What people of the hotel write with the app on their phone. */
    Stream<ChannelEvent> echoes(List<JsonPiece> echoes) {
        var contacts = Contacts.of(value, List.of());
        return echoes.stream().map(echo -> {
            var userId = echo.text("to_user_id").or(() -> echo.text("recipient_user_id"));
            return event(echo, contacts.guest(userId, echo.text("to")), Speaker.AGENT);
        });
    }

    ChannelEvent event(JsonPiece message, Profile guest, Speaker from) {
        var kind = Content.kind(message);
        if (guest.ids().isEmpty()) {
            return new Ignored("whatsapp.nobody." + kind);
        }
        return switch (kind) {
            case "edit" -> edited(message, guest, from);
            case "revoke" ->
                original(message, kind)
                        .<ChannelEvent>map(id -> new Deleted(Channel.WHATSAPP, guest.ids(), id, sentAt(message), from))
                        .orElse(new Ignored("whatsapp.revoke"));
            default ->
                Content.of(message)
                        .<ChannelEvent>map(content -> said(message, content, guest, from))
                        .orElse(new Ignored("whatsapp." + kind));
        };
    }

    private ChannelEvent edited(JsonPiece message, Profile guest, Speaker from) {
        var content = Content.of(message.get("edit", "message"));
        return original(message, "edit")
                .flatMap(id -> content.<ChannelEvent>map(
                        now -> new Edited(Channel.WHATSAPP, guest.ids(), id, sentAt(message), from, now.text())))
                .orElse(new Ignored("whatsapp.edit"));
    }

    private static Optional<String> original(JsonPiece message, String kind) {
        return message.text(kind, "original_message_id");
    }

    private Said said(JsonPiece message, Content content, Profile guest, Speaker from) {
        var isGuest = from == Speaker.GUEST;
        return new Said(
                Channel.WHATSAPP,
                guest.ids(),
                id(message),
                sentAt(message),
                from,
                content.text(),
                isGuest ? guest.locale() : null,
                null,
                isGuest ? guest.claim(content.claim()) : null,
                guest.username());
    }

    private static String id(JsonPiece message) {
        return message.text("id")
                .orElseGet(() -> Reference.ofContent(message.value().toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Instant sentAt(JsonPiece message) {
        return Moments.of(message.text("timestamp"), receivedAt);
    }
}
