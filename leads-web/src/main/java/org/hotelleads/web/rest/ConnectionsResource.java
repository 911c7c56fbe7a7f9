package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.channel.ConnectionKind;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.system.Characters;
import org.hotelleads.web.json.JsonFields;

/** How guests' channels and hotel systems are connected. */
@Path("/connections")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ConnectionsResource {

    @Inject
    private ChannelConnections channels;

    @Inject
    private HotelSystems systems;

    @Context
    private HttpServletRequest request;

    @GET
    public List<Object> all() {
        return Stream.<Object>concat(channels.all(request), systems.all(request))
                .toList();
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return Response.ok(told(id)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(JsonBody body) {
        return Response.status(Status.CREATED).entity(told(make(body.object()))).build();
    }

    private String make(JsonFields fields) {
        var kind = fields.requiredText("kind");
        var system = PmsKind.named(kind);
        if (system.isPresent()) {
            return systems.make(system.get(), fields);
        }
        var channel = ConnectionKind.named(kind);
        if (channel.isPresent()) {
            return channels.make(channel.get(), fields);
        }
        if (kind != null) {
            fields.wrong("kind", "error.oneOf", Characters.visible(kind), kinds());
        }
        Stream.of("hotel", "name", "mode", "settings").forEach(fields::has);
        return fields.flawless(all -> kind);
    }

    private static String kinds() {
        return Stream.concat(Stream.of(ConnectionKind.values()), Stream.of(PmsKind.values()))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    /** What is not sent stays as it is. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, JsonBody body) {
        if (systems.has(id)) {
            systems.change(id, body.object());
        } else {
            channels.change(id, body.object());
        }
        return Response.ok(told(id)).build();
    }

    /** Has everything that is stuck tried once more. */
    @POST
    @Path("/{id}/retry")
    public void retry(@PathParam("id") String id) {
        channels.retry(id);
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") String id) {
        if (systems.has(id)) {
            systems.remove(id);
        } else {
            channels.remove(id);
        }
    }

    private Object told(String id) {
        return systems.find(id, request).<Object>map(known -> known).orElseGet(() -> channels.get(id, request));
    }
}
