package org.hotelleads.web.channel.meta;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.ChannelEvent.ToFetch;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.FormAnswers;
import org.hotelleads.web.channel.JsonForm;
import org.hotelleads.web.channel.JsonPiece;
import org.hotelleads.web.channel.Moments;
import org.hotelleads.web.channel.Reference;

/** Answers to an ad with a form: as the bare notice that there is one, or as the answers themselves. */
final class LeadAds {

    private static final String TRIAL = "<test lead:";

    private LeadAds() {}

    /** What stands in a notice of Meta: the answers if somebody has put them in, else only that they can be fetched. */
    static ChannelEvent told(JsonPiece value, Delivery delivery) {
        if (value.has("field_data")) {
            return answered(value, delivery);
        }
        var at = Moments.of(value.text("created_time"), delivery.receivedAt());
        return value.text("leadgen_id")
                .<ChannelEvent>map(id -> new ToFetch("leadgen", id, at))
                .orElse(new Ignored("meta.leadgen"));
    }

    /** The answers as Meta gives them when asked, or as a forwarder posts them: one, or several in a list. */
    static List<ChannelEvent> resolved(JsonPiece body, Delivery delivery) {
        var leads = body.has("data") ? body.each("data") : body.has("lead") ? body.each("lead") : body.items();
        return leads.isEmpty()
                ? List.of(new Ignored("meta.nothing"))
                : leads.stream().map(lead -> forwarded(lead, delivery)).toList();
    }

    /** Some forwarders post each question as a field of its own; a bare id can still be fetched. */
    private static ChannelEvent forwarded(JsonPiece lead, Delivery delivery) {
        if (lead.has("field_data")) {
            return answered(lead, delivery);
        }
        var fields = JsonForm.fields(lead);
        return new FormAnswers(fields).claim() == null ? told(lead, delivery) : said(lead, fields, delivery);
    }

    private static ChannelEvent answered(JsonPiece lead, Delivery delivery) {
        var answers = new LinkedHashMap<String, String>();
        for (var field : lead.each("field_data")) {
            var values = Stream.concat(
                            field.get("values").values().stream(), Stream.of(field.get("values"), field.get("value")))
                    .flatMap(value -> value.text().stream())
                    .filter(value -> !value.startsWith(TRIAL))
                    .map(LeadAds::readable)
                    .collect(Collectors.joining(", "));
            field.text("name").ifPresent(name -> answers.putIfAbsent(name, values));
        }
        return said(lead, answers, delivery);
    }

    /** A choice of the form comes as its key, in which Meta has written low lines for spaces. */
    private static String readable(String value) {
        var isKey =
                value.chars().noneMatch(Character::isWhitespace) && value.indexOf('@') < 0 && !value.contains("://");
        return isKey ? value.replace('_', ' ') : value;
    }

    private static ChannelEvent said(JsonPiece lead, Map<String, String> fields, Delivery delivery) {
        var answers = new FormAnswers(fields);
        if (answers.claim() == null && answers.text().isEmpty()) {
            return new Ignored("meta.lead.empty");
        }
        var id = Stream.of(lead.text("leadgen_id"), lead.text("lead_id"), lead.text("id"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Reference.ofContent(lead.value().toString().getBytes(StandardCharsets.UTF_8)));
        var at = Moments.of(lead.text("created_time"), delivery.receivedAt());
        return new Said(
                Channel.FORM,
                List.of(id),
                id,
                at,
                Speaker.GUEST,
                answers.text(),
                answers.locale(),
                null,
                answers.claim(),
                null);
    }
}
