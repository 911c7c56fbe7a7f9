package org.hotelleads.connector.apaleo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What we ask of apaleo's Booking and Inventory APIs; arrays are written with commas, and null is not asked for. */
@Produces(MediaType.APPLICATION_JSON)
public interface ApaleoApi {

    @GET
    @Path("booking/v1/reservations")
    Response reservations(
            @HeaderParam("Authorization") String bearer,
            @QueryParam("propertyIds") String properties,
            @QueryParam("bookingId") String booking,
            @QueryParam("dateFilter") String dateFilter,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("sort") String sort,
            @QueryParam("pageNumber") int pageNumber,
            @QueryParam("pageSize") int pageSize,
            @QueryParam("expand") String expand);

    @GET
    @Path("booking/v1/reservations/{id}")
    Response reservation(
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            @QueryParam("expand") String expand);

    @GET
    @Path("inventory/v1/properties")
    Response properties(
            @HeaderParam("Authorization") String bearer,
            @QueryParam("pageNumber") int pageNumber,
            @QueryParam("pageSize") int pageSize);
}
