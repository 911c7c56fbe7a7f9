package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.HashMap;
import java.util.List;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelDescription;
import org.hotelleads.hotel.HotelRegister;

/** The hotels of the chain. */
@Path("/hotels")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class HotelsResource {

    private static final List<String> FACTS = List.of("name", "zone", "locale", "region", "currency");

    @Inject
    private HotelRegister register;

    /** A hotel as JSON. */
    @JsonbPropertyOrder({"code", "name", "zone", "locale", "region", "currency", "version"})
    public record HotelJson(
            String code, String name, String zone, String locale, String region, String currency, int version) {

        static HotelJson of(Hotel hotel) {
            return new HotelJson(
                    hotel.code(),
                    hotel.name(),
                    hotel.zone().getId(),
                    hotel.locale().toLanguageTag(),
                    hotel.region(),
                    hotel.currency(),
                    hotel.version());
        }
    }

    @GET
    public List<HotelJson> all() {
        return register.all().stream().map(HotelJson::of).toList();
    }

    @GET
    @Path("/{code}")
    public HotelJson get(@PathParam("code") String code) {
        return HotelJson.of(register.get(code));
    }

    /** What is not sent stays as it is. The code is for ever. */
    @PATCH
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public HotelJson change(@PathParam("code") String code, JsonBody body) {
        var fields = body.object();
        var version = fields.requiredInteger("version");
        var wish = new HashMap<String, String>();
        for (var field : FACTS) {
            if (fields.has(field)) {
                wish.put(field, fields.requiredText(field));
            }
        }
        return fields.flawless(all -> HotelJson.of(register.change(code, version, wish)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(JsonBody body) {
        var fields = body.object();
        var code = fields.requiredText("code");
        var name = fields.requiredText("name");
        var zone = fields.requiredText("zone");
        var locale = fields.requiredText("locale");
        var region = fields.requiredText("region");
        var currency = fields.requiredText("currency");
        var hotel =
                register.open(fields.flawless(all -> new HotelDescription(code, name, zone, locale, region, currency)));
        return Response.status(Status.CREATED).entity(HotelJson.of(hotel)).build();
    }
}
