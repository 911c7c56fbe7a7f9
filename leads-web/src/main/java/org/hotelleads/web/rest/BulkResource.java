package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.hotelleads.pipeline.Bulk;
import org.hotelleads.system.Refusal;

/** Changes of many leads at once: asked for in one call, followed and cancelled by their id. */
@Path("/leads/bulk")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class BulkResource {

    @Inject
    private Bulk bulk;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(JsonBody body) {
        var run = bulk.start(BulkWishJson.read(body.object()));
        return Response.accepted(BulkJson.of(run, bulk.leftAsTheyAre(run.id()))).build();
    }

    @GET
    @Path("/{id}")
    public BulkJson progress(@PathParam("id") String id) {
        var run = bulk.progress(parse(id));
        return BulkJson.of(run, bulk.leftAsTheyAre(run.id()));
    }

    @DELETE
    @Path("/{id}")
    public BulkJson cancel(@PathParam("id") String id) {
        var run = bulk.cancel(parse(id));
        return BulkJson.of(run, bulk.leftAsTheyAre(run.id()));
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("error.bulk.unknown");
        }
    }
}
