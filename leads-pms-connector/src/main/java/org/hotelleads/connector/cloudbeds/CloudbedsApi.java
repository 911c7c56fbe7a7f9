package org.hotelleads.connector.cloudbeds;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** What we ask of Cloudbeds; failures come with status 200 and {@code "success":false}. */
interface CloudbedsApi {

    @GET
    @Path("getReservationsWithRateDetails")
    Response changed(
            @HeaderParam("x-api-key") String key,
            @QueryParam("propertyID") String property,
            @QueryParam("modifiedFrom") String from,
            @QueryParam("modifiedTo") String to,
            @QueryParam("sortByRecent") boolean latestFirst,
            @QueryParam("includeGuestsDetails") boolean withGuests,
            @QueryParam("includeDeleted") boolean withDeleted,
            @QueryParam("pageNumber") int page,
            @QueryParam("pageSize") int size);

    /** @param ids with commas between */
    @GET
    @Path("getReservationsWithRateDetails")
    Response byId(
            @HeaderParam("x-api-key") String key,
            @QueryParam("propertyID") String property,
            @QueryParam("reservationID") String ids,
            @QueryParam("includeGuestsDetails") boolean withGuests,
            @QueryParam("includeDeleted") boolean withDeleted,
            @QueryParam("pageSize") int size);

    /** The only list that can be asked for days of arrival; it knows neither prices nor what was deleted. */
    @GET
    @Path("getReservations")
    Response arriving(
            @HeaderParam("x-api-key") String key,
            @QueryParam("propertyID") String property,
            @QueryParam("checkInFrom") String from,
            @QueryParam("checkInTo") String to,
            @QueryParam("pageNumber") int page,
            @QueryParam("pageSize") int size);

    /** @param properties with commas between; null for all */
    @GET
    @Path("getHotels")
    Response hotels(
            @HeaderParam("x-api-key") String key,
            @QueryParam("propertyIDs") String properties,
            @QueryParam("pageNumber") int page,
            @QueryParam("pageSize") int size);

    @GET
    @Path("getHotelDetails")
    Response hotel(@HeaderParam("x-api-key") String key, @QueryParam("propertyID") String property);
}
