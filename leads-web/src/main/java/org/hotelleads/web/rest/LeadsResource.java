package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.capture.FrontDesk;
import org.hotelleads.capture.LeadForm;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.Persona;
import org.hotelleads.pipeline.PersonaByHand;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.json.JsonFields;

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
    private ToldLead told;

    @Inject
    private FrontDesk desk;

    @Inject
    private Pipeline pipeline;

    @Inject
    private PersonaByHand personas;

    @GET
    public LeadJson.Page list(@BeanParam LeadQuery query) {
        return LeadJson.Page.of(search.page(query.filter(), query.sort(), query.limit(), query.cursor()));
    }

    @GET
    @Path("/statistics")
    public StatisticsJson statistics(@BeanParam LeadQuery query) {
        var filter = query.filter();
        return StatisticsJson.of(search.statistics(filter), search.won(filter));
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
        return Response.status(captured.duplicate() ? Status.OK : Status.CREATED)
                .entity(told.of(captured.lead()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, JsonBody body) {
        var wish = LeadEditJson.read(body.object());
        pipeline.change(parse(id), wish.edit(), wish.version());
        return Response.ok(told.of(parse(id))).build();
    }

    /** Says how the guest buys; null leaves it to the rules again. */
    @PUT
    @Path("/{id}/persona")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correctPersona(@PathParam("id") String id, JsonBody body) {
        var fields = body.object();
        var persona = Optional.ofNullable(fields.oneOf("persona", Persona.class));
        var version = fields.integer("version");
        if (!fields.has("persona")) {
            fields.wrong("persona", "error.required");
        }
        fields.flawless(all -> all);
        personas.correct(parse(id), persona, version);
        return Response.ok(told.of(parse(id))).build();
    }

    @POST
    @Path("/{id}/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response comment(@PathParam("id") String id, JsonBody body) {
        var comment = pipeline.comment(parse(id), text(body.object()));
        return Response.status(Status.CREATED)
                .entity(CommentJson.of(files.comment(parse(id), comment)))
                .build();
    }

    @PATCH
    @Path("/{id}/comments/{comment}")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommentJson rephrase(@PathParam("id") String id, @PathParam("comment") long comment, JsonBody body) {
        pipeline.editComment(parse(id), comment, text(body.object()));
        return CommentJson.of(files.comment(parse(id), comment));
    }

    private static String text(JsonFields fields) {
        var text = fields.requiredText("text");
        return fields.flawless(all -> text);
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

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("error.lead.unknown");
        }
    }
}
