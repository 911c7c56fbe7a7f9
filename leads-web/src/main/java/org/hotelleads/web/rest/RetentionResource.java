package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.hotelleads.privacy.Retention;
import org.hotelleads.privacy.RetentionRule;
import org.hotelleads.web.json.JsonFields;

/** For how long hotels keep their guests. */
@Path("/privacy/retention")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RetentionResource {

    @Inject
    private Retention retention;

    private record Months(Optional<Integer> converted, Optional<Integer> others) {}

    @GET
    public JsonArray rules() {
        var all = Json.createArrayBuilder();
        retention.rules().stream().map(RetentionResource::rule).forEach(all::add);
        return all.build();
    }

    @GET
    @Path("/{hotel}")
    public JsonObject rule(@PathParam("hotel") String hotel) {
        return rule(retention.rule(hotel)).build();
    }

    @PUT
    @Path("/{hotel}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject set(@PathParam("hotel") String hotel, JsonBody body) {
        var months = months(body.object());
        retention.set(hotel, months.converted(), months.others());
        return rule(hotel);
    }

    @POST
    @Path("/{hotel}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject preview(@PathParam("hotel") String hotel, JsonBody body) {
        var months = months(body.object());
        var preview = retention.preview(hotel, months.converted(), months.others());
        return Json.createObjectBuilder()
                .add("converted", preview.converted())
                .add("others", preview.others())
                .add("sample", FindingJson.all(preview.sample(), FindingJson::lead))
                .build();
    }

    private static Months months(JsonFields fields) {
        var months = new Months(fields.integer("converted"), fields.integer("others"));
        return fields.flawless(all -> months);
    }

    private static JsonObjectBuilder rule(RetentionRule rule) {
        var one = Json.createObjectBuilder().add("hotel", rule.hotel());
        number(one, "converted", rule.converted());
        number(one, "others", rule.others());
        FindingJson.say(one, "changedAt", rule.changedAt());
        FindingJson.say(one, "changedBy", rule.changedBy());
        return one;
    }

    private static void number(JsonObjectBuilder one, String name, Optional<Integer> months) {
        months.ifPresentOrElse(some -> one.add(name, some), () -> one.addNull(name));
    }
}
