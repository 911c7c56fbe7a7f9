package org.hotelleads.web.rest;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.system.Outage;
import org.hotelleads.system.Refusal;

/** Whatever nobody foresaw: the log gets all of it, the caller a number to ask for, and never a stack trace. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(FaultMapper.class.getName());
    private static final String SECONDS_TO_WAIT = "2";

    @Context
    private HttpHeaders headers;

    @Context
    private ResourceInfo called;

    @Override
    public Response toResponse(Throwable fault) {
        var language = Languages.of(headers);
        var refused = causes(fault)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
        if (refused.isPresent()) {
            return Problem.of(refused.get(), called).inWords(language);
        }
        if (Outage.isCauseOf(fault)) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", fault.getMessage());
            var busy = Problem.of(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), "error.busy");
            return Response.fromResponse(busy.inWords(language))
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                    .build();
        }
        var number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Fault " + number, fault);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), "error.unexpected", number)
                .inWords(language);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
