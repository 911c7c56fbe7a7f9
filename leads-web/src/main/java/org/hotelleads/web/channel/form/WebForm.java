package org.hotelleads.web.channel.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.ChannelFormat;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.FormAnswers;
import org.hotelleads.web.channel.JsonForm;
import org.hotelleads.web.channel.Reference;

/** Reads what the form on the hotel's own page posts, as a form or as JSON. */
public final class WebForm implements ChannelFormat {

    @Override
    public List<ChannelEvent> read(Delivery delivery) {
        var answers = new FormAnswers(BodyReader.isForm(delivery) ? form(delivery) : json(delivery));
        if (answers.isWithoutConsent()) {
            return List.of(new Ignored("form.withoutConsent"));
        }
        var isEmpty = answers.claim() == null && answers.text().isEmpty();
        return List.of(isEmpty ? new Ignored("form.empty") : said(answers, delivery));
    }

    private static Said said(FormAnswers answers, Delivery delivery) {
        var id = id(answers, delivery);
        return new Said(
                Channel.FORM,
                List.of(id),
                id,
                delivery.receivedAt(),
                Speaker.GUEST,
                answers.text(),
                answers.locale(),
                null,
                answers.claim(),
                null,
                answers.consent(delivery.receivedAt()));
    }

    /** Anybody may send any id: what says something else is another request. */
    private static String id(FormAnswers answers, Delivery delivery) {
        var content = Reference.ofContent(delivery.body());
        return answers.id().map(given -> Reference.of(given + ":" + content)).orElse(content);
    }

    private static Map<String, String> json(Delivery delivery) {
        return JsonForm.fields(BodyReader.json(delivery));
    }

    private static Map<String, String> form(Delivery delivery) {
        var form = BodyReader.form(delivery);
        var fields = new LinkedHashMap<String, String>();
        form.fields().keySet().forEach(name -> form.text(name).ifPresent(value -> fields.put(name, value)));
        return fields;
    }
}
