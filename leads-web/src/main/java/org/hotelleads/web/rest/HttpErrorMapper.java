package org.hotelleads.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells the caller in words what HTTP itself refuses: wrong addresses, methods, media types and bodies. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    @Context
    private HttpHeaders headers;

    @Context
    private Request request;

    @Override
    public Response toResponse(WebApplicationException error) {
        var response = problem(error).inWords(Languages.of(headers));
        var allowed = error.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? response
                : Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    private Problem problem(WebApplicationException error) {
        if (error instanceof Problem.Found found) {
            return found.problem();
        }
        var status = error.getResponse().getStatus();
        return switch (status) {
            case NOT_FOUND -> Problem.of(status, "error.noSuchPage");
            case METHOD_NOT_ALLOWED -> Problem.of(status, "error.method", request.getMethod());
            case UNSUPPORTED_MEDIA_TYPE -> Problem.of(status, "error.mediaType");
            default -> Problem.of(status, "error.invalid");
        };
    }
}
