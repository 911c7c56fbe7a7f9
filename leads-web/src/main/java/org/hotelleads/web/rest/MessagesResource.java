package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hotelleads.capture.Capture;
import org.hotelleads.capture.CaptureBatch;
import org.hotelleads.capture.CaptureBatch.Outcome;
import org.hotelleads.conversation.Consent;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.lead.Channel;
import org.hotelleads.system.Refusal;
import org.hotelleads.understanding.AskedFor;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.json.JsonFields;

/** Where bots report what was said, message by message or many at once. */
@Path("/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MessagesResource {

    private static final int LARGEST_BATCH = 500;

    @Inject
    private Capture capture;

    @Inject
    private CaptureBatch batch;

    @Context
    private HttpHeaders headers;

    @POST
    public Response capture(JsonBody body) {
        var captured = capture.take(event(body.object()));
        return Response.status(CaptureJson.status(captured))
                .entity(CaptureJson.of(captured))
                .build();
    }

    @POST
    @Path("/batch")
    public List<JsonObject> captureAll(JsonBody body) {
        var language = Languages.of(headers);
        var results = new ArrayList<JsonObject>();
        var events = new ArrayList<MessageEvent>();
        for (var item : body.array(LARGEST_BATCH)) {
            try {
                events.add(event(new JsonBody(item).object()));
                results.add(null);
            } catch (Refusal | Problem.Found flawed) {
                results.add(CaptureJson.item(flawed, language));
            }
        }
        fill(results, batch.take(events), language);
        return results;
    }

    private static void fill(List<JsonObject> results, List<Outcome> outcomes, Locale language) {
        var next = outcomes.iterator();
        results.replaceAll(result -> result == null ? CaptureJson.item(next.next(), language) : result);
    }

    static MessageEvent event(JsonFields fields) {
        var hotel = fields.requiredText("hotel");
        var channel = fields.requiredOneOf("channel", Channel.class);
        var conversation = fields.requiredText("conversation");
        var id = fields.requiredText("id");
        var sentAt = fields.requiredInstant("sentAt");
        var from = fields.requiredOneOf("from", Speaker.class);
        var text = fields.requiredText("text");
        var locale = fields.localeTag("locale");
        var askedFor = fields.oneOfInSmallLetters("askedFor", AskedFor.class);
        var contact = fields.inside("contact").map(MessagesResource::claim).orElse(null);
        var consent = fields.inside("consent").map(MessagesResource::consent).orElse(null);
        return fields.flawless(all -> new MessageEvent(
                hotel, channel, conversation, id, sentAt, from, text, locale, askedFor, contact, consent));
    }

    private static Consent consent(JsonFields fields) {
        var given = fields.yesOrNo("given");
        var purpose = fields.requiredText("purpose");
        var words = fields.text("text");
        var at = fields.instant("at");
        if (!fields.has("given")) {
            fields.wrong("given", "error.required");
        }
        fields.noOthers();
        return given.isEmpty() || purpose == null ? null : new Consent(given.get(), purpose, words, at);
    }

    private static ContactClaim claim(JsonFields fields) {
        var claim = new ContactClaim(fields.text("name"), fields.text("email"), fields.text("phone"));
        fields.noOthers();
        return claim;
    }
}
