package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelDescription;
import org.hotelleads.hotel.HotelRegister;

/** The hotels of the chain. */
@Path("/hotels")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class HotelsResource {

    @Inject
    private HotelRegister register;

    /** A hotel as JSON. */
    @JsonbPropertyOrder({"code", "name", "zone", "locale", "region", "currency"})
    public record HotelJson(String code, String name, String zone, String locale, String region, String currency) {

        static HotelJson of(Hotel hotel) {
            return new HotelJson(
                    hotel.code(),
                    hotel.name(),
                    hotel.zone().getId(),
                    hotel.locale().toLanguageTag(),
                    hotel.region(),
                    hotel.currency());
        }
    }

    @GET
    public List<HotelJson> all() {
        return register.all().stream().map(HotelJson::of).toList();
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
