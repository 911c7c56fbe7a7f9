package org.hotelleads.web.channel.whatsapp;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.JsonPiece;

/** The chats of the last months, which a hotel shares when it connects the app that it has used so far. */
record OlderTalks(JsonPiece value, Instant receivedAt) {

    Stream<ChannelEvent> events() {
        var pieces = value.each("history");
        var threads = pieces.stream().flatMap(piece -> piece.each("threads").stream());
        var faults = pieces.stream().flatMap(piece -> piece.each("errors").stream());
        return Stream.concat(threads.flatMap(this::events), faults.map(fault -> new Ignored("whatsapp.history.error")));
    }

    private Stream<ChannelEvent> events(JsonPiece thread) {
        var number = thread.text("context", "wa_id").or(() -> thread.text("id"));
        var userId = thread.text("context", "user_id").or(() -> thread.text("user_id"));
        var guest = Profile.of(thread.get("context"), userId, number);
        var talk = new Talk(value, receivedAt);
        return thread.each("messages").stream()
                .map(message -> talk.event(message, guest, isOurs(message, guest) ? Speaker.AGENT : Speaker.GUEST));
    }

    /** Older messages of both sides stand in one list; those of the guest come from an id of the guest. */
    private static boolean isOurs(JsonPiece message, Profile guest) {
        var senders = Stream.of(message.text("from_user_id"), message.text("from"))
                .flatMap(Optional::stream)
                .map(Profile::withoutPlus)
                .toList();
        return message.has("to") || !senders.isEmpty() && senders.stream().noneMatch(guest.ids()::contains);
    }
}
