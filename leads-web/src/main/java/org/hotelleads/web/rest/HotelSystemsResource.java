package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hotelleads.pms.PmsChecks;
import org.hotelleads.pms.PmsConnections;

/** What can be had done by a connection to a hotel system. */
@Path("/connections")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class HotelSystemsResource {

    @Inject
    private PmsConnections connections;

    @Inject
    private PmsChecks checks;

    /** Asks the system now whether it lets us in, and which hotels it has. */
    @POST
    @Path("/{id}/test")
    public PmsTestJson test(@PathParam("id") String id) {
        connections.get(id);
        return PmsTestJson.of(checks.test(id));
    }

    /** Has it asked for changes at once. */
    @POST
    @Path("/{id}/sync")
    public Response sync(@PathParam("id") String id) {
        connections.syncNow(id);
        return Response.accepted().build();
    }

    /** Has everything imported once more. */
    @POST
    @Path("/{id}/import")
    public Response importAll(@PathParam("id") String id) {
        connections.askImport(id);
        return Response.accepted().build();
    }

    @DELETE
    @Path("/{id}/import")
    public void cancelImport(@PathParam("id") String id) {
        connections.cancelImport(id);
    }

    /** The many bookings that are gone at once really are gone. */
    @POST
    @Path("/{id}/vanished")
    public Response applyVanished(@PathParam("id") String id) {
        connections.applyVanished(id);
        return Response.accepted().build();
    }
}
