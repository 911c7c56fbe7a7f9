package org.hotelleads.web.channel.chatwoot;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.web.channel.JsonPiece;

/** Which of our channels is meant by the kind of a Chatwoot inbox. */
final class Inbox {

    private static final Map<String, Channel> KINDS = Map.of(
            "WebWidget", Channel.WEB_CHAT,
            "Api", Channel.WEB_CHAT,
            "Whatsapp", Channel.WHATSAPP,
            "FacebookPage", Channel.FACEBOOK,
            "Instagram", Channel.INSTAGRAM,
            "Email", Channel.FORM,
            "Sms", Channel.PHONE,
            "TwilioSms", Channel.PHONE,
            "Voice", Channel.PHONE);
    private static final String BEFORE_KIND = "Channel::";

    private Inbox() {}

    /** The channel by which a message came; what is new to us is a chat. */
    static Channel channel(JsonPiece message) {
        var kind = Stream.of(
                        message.text("conversation", "channel"),
                        message.text("conversation", "meta", "channel"),
                        message.text("inbox", "channel_type"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(name -> name.startsWith(BEFORE_KIND) ? name.substring(BEFORE_KIND.length()) : name)
                .orElse("");
        var isWhatsApp = message.text("conversation", "contact_inbox", "source_id")
                .filter(source -> source.startsWith("whatsapp:"))
                .isPresent();
        return isWhatsApp ? Channel.WHATSAPP : KINDS.getOrDefault(kind, Channel.WEB_CHAT);
    }
}
