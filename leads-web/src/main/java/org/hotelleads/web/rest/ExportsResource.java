package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.hotelleads.exporting.Deliveries;
import org.hotelleads.exporting.ExportFiles;
import org.hotelleads.exporting.ExportRuns;
import org.hotelleads.exporting.RunRow.Delivery;
import org.hotelleads.system.Refusal;

/** Files of leads: asked for in one call, followed, cancelled and fetched by their id. */
@Path("/exports")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ExportsResource {

    @Inject
    private ExportRuns runs;

    @Inject
    private ExportFiles files;

    @Inject
    private Deliveries deliveries;

    /** Some files, and the cursor with which the list goes on. */
    @JsonbPropertyOrder({"items", "next"})
    public record Page(List<ExportJson> items, String next) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(JsonBody body) {
        var id = runs.ask(ExportWishJson.read(body.object()));
        return Response.accepted(ExportJson.of(runs.run(id))).build();
    }

    @GET
    public Page list(@BeanParam PageQuery query) {
        var most = query.most();
        var found =
                runs.list(most + 1, query.after()).stream().map(ExportJson::of).toList();
        return found.size() <= most
                ? new Page(found, null)
                : new Page(found.subList(0, most), found.get(most - 1).id());
    }

    @GET
    @Path("/{id}")
    public ExportJson run(@PathParam("id") String id) {
        return ExportJson.of(runs.run(parse(id)));
    }

    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") String id) {
        runs.delete(parse(id));
    }

    @POST
    @Path("/{id}/cancel")
    public ExportJson cancel(@PathParam("id") String id) {
        runs.cancel(parse(id));
        return run(id);
    }

    @POST
    @Path("/{id}/restart")
    public Response restart(@PathParam("id") String id) {
        runs.restart(parse(id));
        return Response.accepted(run(id)).build();
    }

    /** Once more, after what kept it from arriving was set right. */
    @POST
    @Path("/{id}/deliveries/{delivery}/again")
    public Response deliverAgain(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        var wanted = runs.run(parse(id)).deliveries().stream()
                .map(Delivery::id)
                .filter(one -> one.toString().equals(delivery))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("error.delivery.unknown"));
        deliveries.again(wanted);
        return Response.accepted(run(id)).build();
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") String id) {
        var run = parse(id);
        var facts = files.facts(run);
        StreamingOutput content = out -> files.send(run, out);
        return Response.ok(content, facts.format().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, facts.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + facts.fileName() + "\"")
                .build();
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("error.export.unknown");
        }
    }
}
