package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.hotel.GroupDescription;
import org.hotelleads.hotel.HotelGroupRegister;
import org.hotelleads.hotel.HotelGroupRegister.Group;

/** Groups of hotels. */
@Path("/hotel-groups")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class HotelGroupsResource {

    @Inject
    private HotelGroupRegister register;

    /** A group as JSON. */
    @JsonbPropertyOrder({"code", "name", "hotels", "version"})
    public record GroupJson(String code, String name, List<String> hotels, int version) {

        static GroupJson of(Group group) {
            return new GroupJson(group.code(), group.name(), group.hotels(), group.version());
        }
    }

    @GET
    public List<GroupJson> all() {
        return register.all().stream().map(GroupJson::of).toList();
    }

    @GET
    @Path("/{code}")
    public GroupJson get(@PathParam("code") String code) {
        return GroupJson.of(register.get(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(JsonBody body) {
        var fields = body.object();
        var code = fields.requiredText("code");
        var name = fields.requiredText("name");
        var hotels = fields.texts("hotels");
        var described = fields.flawless(all -> new GroupDescription(code, name, Set.copyOf(hotels)));
        return Response.status(Status.CREATED)
                .entity(GroupJson.of(register.make(described)))
                .build();
    }

    /** What is not sent stays as it is; {@code hotels} names all that are to be in the group. */
    @PATCH
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public GroupJson change(@PathParam("code") String code, JsonBody body) {
        var fields = body.object();
        var version = fields.requiredInteger("version");
        var name = Optional.ofNullable(fields.text("name"));
        var hotels =
                fields.has("hotels") ? Optional.of(Set.copyOf(fields.texts("hotels"))) : Optional.<Set<String>>empty();
        fields.flawless(all -> all);
        return GroupJson.of(register.change(code, version, name, hotels));
    }

    @DELETE
    @Path("/{code}")
    public void remove(@PathParam("code") String code) {
        register.remove(code);
    }
}
