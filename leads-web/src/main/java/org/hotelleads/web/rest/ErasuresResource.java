package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.hotelleads.privacy.Certificate;
import org.hotelleads.privacy.CertificateJson;
import org.hotelleads.privacy.Certificates;
import org.hotelleads.privacy.Erasing;
import org.hotelleads.privacy.GuestFiles;
import org.hotelleads.system.Refusal;

/** Erases people, and gives the certificates of it. */
@Path("/privacy/erasures")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ErasuresResource {

    @Inject
    private Erasing erasing;

    @Inject
    private Certificates certificates;

    @Inject
    private GuestFiles files;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response erase(JsonBody body) {
        var fields = body.object();
        var chosen = ChosenJson.read(fields);
        var request = fields.text("request");
        var confirm = fields.requiredText("confirm");
        var certificate = erasing.erase(fields.flawless(all -> chosen), request, confirm);
        return Response.status(Status.CREATED)
                .entity(CertificateJson.of(certificate))
                .build();
    }

    @GET
    public JsonObject list(@BeanParam PageQuery query) {
        var most = query.most();
        var found = certificates.latest(most + 1, query.after().map(ErasuresResource::parse));
        var page = Json.createObjectBuilder().add("items", array(found.subList(0, Math.min(most, found.size()))));
        FindingJson.say(page, "next", found.size() > most ? found.get(most - 1).id() : null);
        return page.build();
    }

    /** Whether somebody was erased, told by an email or a phone number. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject check(JsonBody body) {
        var fields = body.object();
        var identifier = fields.requiredText("identifier");
        return Json.createObjectBuilder()
                .add("items", array(certificates.of(fields.flawless(all -> identifier))))
                .build();
    }

    private static JsonArrayBuilder array(List<Certificate> some) {
        var all = Json.createArrayBuilder();
        some.stream().map(CertificateJson::of).forEach(all::add);
        return all;
    }

    @GET
    @Path("/{id}")
    public JsonObject certificate(@PathParam("id") String id) {
        return CertificateJson.of(certificates.get(parse(id)));
    }

    @GET
    @Path("/{id}/pdf")
    @Produces("application/pdf")
    public Response paper(@PathParam("id") String id, @QueryParam("language") @DefaultValue("en") String language) {
        var certificate = certificates.get(parse(id));
        StreamingOutput content = to -> files.writePdf(certificate, language, to);
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"certificate-" + certificate.id() + ".pdf\"")
                .build();
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("privacy.error.noCertificate");
        }
    }
}
