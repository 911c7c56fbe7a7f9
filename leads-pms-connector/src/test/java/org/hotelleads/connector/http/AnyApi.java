package org.hotelleads.connector.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A system with one question. */
@Path("/things")
public interface AnyApi {

    @GET
    Response things();
}
