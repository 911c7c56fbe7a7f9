package org.hotelleads.web.rest;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.hotelleads.system.Refusal;

/** Tells the caller why the core said no. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Context
    private HttpHeaders headers;

    @Context
    private ResourceInfo called;

    @Override
    public Response toResponse(Refusal refusal) {
        return Problem.of(refusal, called).inWords(Languages.of(headers));
    }
}
