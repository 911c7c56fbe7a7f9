package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.pms.MatchReviews;
import org.hotelleads.system.Refusal;

/** The bookings of which no rule can tell whose they are: a person says it. */
@Path("/matches")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MatchesResource {

    @Inject
    private MatchReviews reviews;

    @GET
    public MatchJson.Page open(@QueryParam("hotel") String hotel, @BeanParam PageQuery page) {
        var ofHotel = Optional.ofNullable(hotel).filter(code -> !code.isEmpty());
        return MatchJson.Page.of(reviews.open(ofHotel, page.after(), page.most()));
    }

    /** It is this lead's. */
    @POST
    @Path("/{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public void accept(@PathParam("id") String id, JsonBody body) {
        reviews.accept(parse(id), lead(body));
    }

    /** It is none of these leads'. */
    @POST
    @Path("/{id}/reject")
    public void reject(@PathParam("id") String id) {
        reviews.reject(parse(id));
    }

    /** It is not this lead's, whatever may become known. */
    @POST
    @Path("/{id}/never")
    @Consumes(MediaType.APPLICATION_JSON)
    public void never(@PathParam("id") String id, JsonBody body) {
        reviews.never(parse(id), lead(body));
    }

    private static UUID lead(JsonBody body) {
        var fields = body.object();
        var lead = fields.requiredUuid("lead");
        return fields.flawless(all -> lead);
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("error.pms.reviewUnknown");
        }
    }
}
