package org.hotelleads.web.channel.whatsapp;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.GuestRenamed;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.JsonPiece;

/** A guest whose phone number or user id on WhatsApp is another one from now on. */
final class Renaming {

    private static final int MOST_WORDS = 100;

    private Renaming() {}

    /** What a notice about changed user ids tells. */
    static Stream<ChannelEvent> updates(JsonPiece value) {
        return value.each("user_id_update").stream()
                .map(update -> renamed(update.text("user_id", "previous"), update.text("user_id", "current"))
                        .orElse(new Ignored("whatsapp.user_id_update")));
    }

    /** What a message of WhatsApp's own tells of the guest. */
    static Stream<ChannelEvent> told(JsonPiece message) {
        var system = message.get("system");
        var number = system.text("wa_id").or(() -> system.text("new_wa_id"));
        var id = system.text("user_id");
        var renamings = Stream.of(
                        renamed(message.text("from"), number),
                        renamed(message.text("from_user_id").or(() -> idBefore(system)), id))
                .flatMap(Optional::stream)
                .toList();
        var kind = system.text("type").orElse("unknown");
        return renamings.isEmpty() ? Stream.of(new Ignored("whatsapp.system." + kind)) : renamings.stream();
    }

    private static Optional<ChannelEvent> renamed(Optional<String> before, Optional<String> now) {
        var current = now.map(Profile::withoutPlus);
        return before.map(Profile::withoutPlus).flatMap(old -> current.filter(id -> !id.equals(old))
                .map(id -> new GuestRenamed(Channel.WHATSAPP, old, id)));
    }

    /** WhatsApp names the former user id only in the sentence that people are shown. */
    private static Optional<String> idBefore(JsonPiece system) {
        var now = system.text("user_id");
        return Arrays.stream(system.text("body").orElse("").split(" ", MOST_WORDS))
                .filter(UserId::isOne)
                .filter(word -> !now.equals(Optional.of(word)))
                .findFirst();
    }
}
