package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.hotelleads.pms.BookingLinks;
import org.hotelleads.system.Refusal;

/** Which bookings are a lead's, as people say it. */
@Path("/leads/{id}/bookings/{booking}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LeadBookingsResource {

    @Inject
    private BookingLinks links;

    /** It is this lead's. */
    @PUT
    public void link(@PathParam("id") String id, @PathParam("booking") String booking) {
        links.link(parse(booking, "error.booking.unknown"), parse(id, "error.lead.unknown"));
    }

    /** It is not, and never will be; the lead becomes what it was. */
    @DELETE
    public void undo(@PathParam("id") String id, @PathParam("booking") String booking) {
        links.undo(parse(id, "error.lead.unknown"), parse(booking, "error.booking.unknown"));
    }

    private static UUID parse(String id, String key) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(key);
        }
    }
}
