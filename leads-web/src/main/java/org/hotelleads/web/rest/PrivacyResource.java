package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.privacy.Erasing;
import org.hotelleads.privacy.GuestFiles;
import org.hotelleads.privacy.GuestSearch;
import org.hotelleads.privacy.Retention;
import org.hotelleads.system.Refusal;

/** What guests may ask for: who they are to us, and all that we know of them. Nobody's name stands in an address. */
@Path("/privacy")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PrivacyResource {

    @Inject
    private GuestSearch search;

    @Inject
    private GuestFiles files;

    @Inject
    private Erasing erasing;

    @Inject
    private Retention retention;

    @POST
    @Path("/search")
    public JsonObject search(JsonBody body) {
        var fields = body.object();
        var text = fields.requiredText("q");
        return FindingJson.of(search.find(fields.flawless(all -> text)));
    }

    /** How much of what would be erased. */
    @POST
    @Path("/preview")
    public JsonObject preview(JsonBody body) {
        var fields = body.object();
        var chosen = ChosenJson.read(fields);
        var counts = Json.createObjectBuilder();
        erasing.preview(fields.flawless(all -> chosen)).forEach((kind, number) -> counts.add(kind.name(), number));
        return Json.createObjectBuilder().add("counts", counts).build();
    }

    @POST
    @Path("/files")
    @Produces(MediaType.WILDCARD)
    public Response file(JsonBody body) {
        var fields = body.object();
        var chosen = ChosenJson.read(fields);
        var format = Optional.ofNullable(fields.text("format")).orElse("json").toLowerCase(Locale.ROOT);
        var language = Optional.ofNullable(fields.text("language")).orElse("en");
        if (!format.equals("json") && !format.equals("pdf")) {
            fields.wrong("format", "error.oneOf", format, "json, pdf");
        }
        var file = files.make(fields.flawless(all -> chosen), language);
        StreamingOutput content =
                format.equals("pdf") ? to -> files.writePdf(file, to) : to -> files.writeJson(file, to);
        return Response.ok(content, format.equals("pdf") ? "application/pdf" : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"guest." + format + "\"")
                .build();
    }

    /** Says why a lead is kept although its time may be over; null lets the rule have it again. */
    @PUT
    @Path("/leads/{id}/kept")
    public JsonObject keep(@PathParam("id") String id, JsonBody body) {
        var fields = body.object();
        var why = Optional.ofNullable(fields.text("why"));
        retention.keep(parse(id), fields.flawless(all -> why));
        var kept = retention.kept(parse(id));
        return Json.createObjectBuilder()
                .add("why", kept.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .build();
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("error.lead.unknown");
        }
    }
}
