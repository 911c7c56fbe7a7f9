package org.hotelleads.connector.mews;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The Connector API of Mews: every question is a POST, and its credentials stand in the body. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface MewsApi {

    /** The version that names bookers and scheduled times; the older ones are gone. */
    @POST
    @Path("api/connector/v1/reservations/getAll/2023-06-06")
    Response reservations(String question);

    @POST
    @Path("api/connector/v1/configuration/get")
    Response configuration(String question);

    @POST
    @Path("api/connector/v1/{things}/getAll")
    Response all(@PathParam("things") String things, String question);
}
