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
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.channel.ConnectionKind;
import org.hotelleads.channel.ConnectionSettings;
import org.hotelleads.channel.Connections;
import org.hotelleads.channel.KnownConnection;
import org.hotelleads.channel.Setting;
import org.hotelleads.web.channel.WebhookAddress;
import org.hotelleads.web.json.Characters;
import org.hotelleads.web.json.JsonFields;

/** How guests' channels are connected. */
@Path("/connections")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ConnectionsResource {

    @Inject
    private Connections connections;

    @Inject
    private WebhookAddress addresses;

    @Context
    private HttpServletRequest request;

    @GET
    public List<ConnectionJson> all() {
        return connections.all().stream().map(this::json).toList();
    }

    @GET
    @Path("/{id}")
    public ConnectionJson get(@PathParam("id") String id) {
        return json(connections.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(JsonBody body) {
        var fields = body.object();
        var kind = kind(fields);
        var hotel = fields.requiredText("hotel");
        var settings = settings(fields);
        if (fields.text("mode") != null && kind.isPresent()) {
            fields.wrong("mode", "error.connection.notFor", kind.get().name());
        }
        var id = fields.flawless(all -> connections.make(kind.orElseThrow(), hotel, settings));
        return Response.status(Status.CREATED).entity(get(id)).build();
    }

    /** What is not sent stays as it is. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConnectionJson change(@PathParam("id") String id, JsonBody body) {
        var fields = body.object();
        var settings = settings(fields);
        var enabled = fields.yesOrNo("enabled");
        var drop = fields.yesOrNo("dropFormerSecret");
        fields.flawless(all -> all);
        connections.change(id, settings);
        enabled.ifPresent(on -> connections.turn(id, on));
        drop.filter(wanted -> wanted).ifPresent(wanted -> connections.dropFormerSecret(id));
        return get(id);
    }

    /** Has everything that is stuck tried once more. */
    @POST
    @Path("/{id}/retry")
    public void retry(@PathParam("id") String id) {
        connections.tryAgain(id);
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") String id) {
        connections.remove(id);
    }

    private static Optional<ConnectionKind> kind(JsonFields fields) {
        var name = fields.requiredText("kind");
        var kind = Optional.ofNullable(name).flatMap(ConnectionKind::named);
        if (name != null && kind.isEmpty()) {
            var all = Stream.of(ConnectionKind.values()).map(Enum::name).collect(Collectors.joining(", "));
            var key = ConnectionKind.isHotelSystem(name) ? "error.connection.hotelSystem" : "error.oneOf";
            fields.wrong("kind", key, Characters.visible(name), all);
        }
        return kind;
    }

    private static ConnectionSettings settings(JsonFields fields) {
        var values = new EnumMap<Setting, String>(Setting.class);
        fields.inside("settings").ifPresent(inside -> {
            for (var setting : Setting.values()) {
                values.put(setting, inside.text(setting.field()));
            }
            inside.noOthers();
        });
        return new ConnectionSettings(fields.text("name"), values);
    }

    private ConnectionJson json(KnownConnection known) {
        return ConnectionJson.of(known, addresses.of(known.id(), request));
    }
}
