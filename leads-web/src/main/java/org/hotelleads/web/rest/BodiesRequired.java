package org.hotelleads.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Says that the body is missing where one is needed; without one it is not even asked to be read. */
@Provider
public class BodiesRequired implements ContainerRequestFilter {

    @Context
    private ResourceInfo asked;

    @Override
    public void filter(ContainerRequestContext request) {
        var wanted =
                Arrays.asList(asked.getResourceMethod().getParameterTypes()).contains(JsonBody.class);
        if (wanted && !request.hasEntity()) {
            throw Problem.unreadable("error.noBody");
        }
    }
}
