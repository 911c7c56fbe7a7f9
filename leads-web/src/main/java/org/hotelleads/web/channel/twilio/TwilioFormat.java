package org.hotelleads.web.channel.twilio;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelFormat;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Form;
import org.hotelleads.web.channel.JsonForm;

/** Reads what Twilio posts about calls and short messages; it sends forms, and some that speak like it JSON. */
public final class TwilioFormat implements ChannelFormat {

    @Override
    public List<ChannelEvent> read(Delivery delivery) {
        var form = isJson(delivery) ? json(delivery) : BodyReader.form(delivery);
        return List.of(event(form, delivery));
    }

    private static ChannelEvent event(Form form, Delivery delivery) {
        if (form.text("CallSid").isPresent()) {
            return new Call(form, delivery).event();
        }
        var isMessage = form.text("MessageSid").or(() -> form.text("SmsSid")).isPresent();
        return isMessage ? new ShortMessage(form, delivery).event() : new Ignored("twilio.unknown");
    }

    private static boolean isJson(Delivery delivery) {
        return delivery.contentType() != null && delivery.contentType().contains("json");
    }

    private static Form json(Delivery delivery) {
        var fields = JsonForm.fields(BodyReader.json(delivery));
        return new Form(fields.keySet().stream()
                .collect(Collectors.<String, String, List<String>>toMap(
                        Function.identity(), name -> List.of(fields.get(name)))));
    }
}
