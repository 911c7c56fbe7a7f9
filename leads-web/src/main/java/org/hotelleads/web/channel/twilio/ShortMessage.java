package org.hotelleads.web.channel.twilio;

import java.util.List;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Form;
import org.hotelleads.web.channel.Moments;

/** A short message, or one of WhatsApp or Messenger that Twilio passes on. */
record ShortMessage(Form form, Delivery delivery) {

    ChannelEvent event() {
        var state = form.text("MessageStatus").or(() -> form.text("SmsStatus")).orElse("received");
        return state.startsWith("receiv") ? said() : new Ignored("twilio.message." + state);
    }

    private Said said() {
        var id = form.text("MessageSid").or(() -> form.text("SmsSid")).orElseThrow();
        var caller = Caller.of(form);
        return new Said(
                channel(),
                caller.number().map(List::of).orElse(List.of("message:" + id)),
                id,
                Moments.of(form.text("Timestamp"), delivery.receivedAt()),
                Speaker.GUEST,
                form.text("Body").or(() -> form.text("ButtonText")).orElse(""),
                caller.locale(),
                null,
                caller.claim(),
                null);
    }

    private Channel channel() {
        var from = form.text("From").orElse("");
        if (from.startsWith("whatsapp:")) {
            return Channel.WHATSAPP;
        }
        return from.startsWith("messenger:") ? Channel.FACEBOOK : Channel.PHONE;
    }
}
