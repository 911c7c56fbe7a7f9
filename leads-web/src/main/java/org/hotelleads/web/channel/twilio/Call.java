package org.hotelleads.web.channel.twilio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Form;
import org.hotelleads.web.channel.Moments;
import org.hotelleads.web.channel.Reference;

/** One event of a call: something the guest said or keyed in, or only how the call goes. */
record Call(Form form, Delivery delivery) {

    /** Fewer digits are a choice in a menu. */
    private static final int FEWEST_DIGITS = 7;

    ChannelEvent event() {
        var status =
                form.text("CallStatus").or(() -> form.text("RecordingStatus")).orElse("event");
        return words().<ChannelEvent>map(this::said).orElseGet(() -> new Ignored("twilio.call." + status));
    }

    private Optional<String> words() {
        return Stream.of(
                        form.text("SpeechResult"),
                        form.text("TranscriptionText"),
                        form.text("Digits").filter(digits -> digits.length() >= FEWEST_DIGITS))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Said said(String words) {
        var call = form.text("CallSid").orElseThrow();
        var caller = Caller.of(form);
        return new Said(
                Channel.PHONE,
                caller.number().map(List::of).orElse(List.of("call:" + call)),
                call + ":" + turn(),
                Moments.of(form.text("Timestamp"), delivery.receivedAt()),
                Speaker.GUEST,
                words,
                caller.locale(),
                null,
                caller.claim(),
                null);
    }

    /** Twilio gives each turn a token that stays when it delivers the turn again; without one the content must do. */
    private String turn() {
        return form.text("TranscriptionSid")
                .or(() -> Optional.ofNullable(delivery.headers().get("i-twilio-idempotency-token")))
                .filter(token -> !token.isBlank())
                .orElseGet(() -> Reference.ofContent(delivery.body()));
    }
}
