package org.hotelleads.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.system.Refusal;

/** Turns away whoever shows no valid key, before anything that they sent is read. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class KnownCallersOnly implements ContainerRequestFilter {

    @Inject
    private CurrentCaller caller;

    @Context
    private HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!caller.get().isKnown()) {
            request.abortWith(Problem.of(Refusal.unknownCaller()).inWords(Languages.of(headers)));
        }
    }
}
