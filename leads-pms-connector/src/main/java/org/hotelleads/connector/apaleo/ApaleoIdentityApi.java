package org.hotelleads.connector.apaleo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where apaleo gives tokens. */
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public interface ApaleoIdentityApi {

    @POST
    @Path("connect/token")
    Response token(@HeaderParam("Authorization") String basic, @FormParam("grant_type") String grantType);
}
