package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.capture.FrontDesk;
import org.hotelleads.capture.LeadForm;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.system.Refusal;

/** The leads: found, read, written down by hand, and moved along. */
@Path("/leads")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LeadsResource {

    private static final int LONGEST_KEY = 200;

    @Inject
    private LeadSearch search;

    @Inject
    private LeadFiles files;

    @Inject
    private FrontDesk desk;

    @Inject
    private Pipeline pipeline;

    @GET
    public LeadJson.Page list(@BeanParam LeadQuery query) {
        return LeadJson.Page.of(search.page(query.filter(), query.sort(), query.limit(), query.cursor()));
    }

    @GET
    @Path("/statistics")
    public StatisticsJson statistics(@BeanParam LeadQuery query) {
        return StatisticsJson.of(search.statistics(query.filter()));
    }

    @GET
    @Path("/{id}")
    public LeadFileJson open(@PathParam("id") String id) {
        return LeadFileJson.of(files.open(parse(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(JsonBody body, @HeaderParam("Idempotency-Key") String onceOnly) {
        if (onceOnly != null && (onceOnly.isBlank() || onceOnly.length() > LONGEST_KEY)) {
            throw Refusal.invalid("Idempotency-Key", "error.length", "1", String.valueOf(LONGEST_KEY));
        }
        var captured = desk.write(form(body.object()), Optional.ofNullable(onceOnly));
        var lead = LeadFileJson.of(files.open(captured.lead()));
        return Response.status(captured.duplicate() ? Status.OK : Status.CREATED)
                .entity(lead)
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public LeadFileJson move(@PathParam("id") String id, JsonBody body) {
        var fields = body.object();
        var version = fields.integer("version");
        pipeline.move(parse(id), move(fields), version);
        return LeadFileJson.of(files.open(parse(id)));
    }

    private static LeadForm form(JsonFields fields) {
        var hotel = fields.requiredText("hotel");
        var channel =
                Optional.ofNullable(fields.oneOf("channel", Channel.class)).orElse(Channel.FORM);
        var name = fields.text("name");
        var email = fields.text("email");
        var phone = fields.text("phone");
        var message = fields.text("message");
        return fields.flawless(all -> new LeadForm(hotel, channel, name, email, phone, message));
    }

    /** A reason for Lost is one of the list or, in words of one's own, "other"; for any other status it is the why. */
    private static StatusMove move(JsonFields fields) {
        var status = fields.requiredOneOf("status", LeadStatus.class);
        var nextContactAt = fields.instant("nextContactAt");
        var reason = fields.text("reason");
        var note = fields.text("note");
        return fields.flawless(all -> {
            var isLost = status == LeadStatus.LOST && reason != null;
            var listed = isLost ? LostReason.named(reason) : Optional.<LostReason>empty();
            var words = Stream.of(listed.isPresent() ? "" : reason, note)
                    .filter(text -> text != null && !text.isBlank())
                    .collect(Collectors.joining(". "));
            var lost = isLost ? listed.orElse(LostReason.OTHER) : null;
            return new StatusMove(status, nextContactAt, lost, words.isEmpty() ? null : words);
        });
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("error.lead.unknown");
        }
    }
}
