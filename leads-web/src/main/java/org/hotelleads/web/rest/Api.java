package org.hotelleads.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The HTTP API for bots, hotel systems and other programs; all of its paths begin with {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    /** What the API can do stands in its OpenAPI; Jersey's own description would tell its make to whoever asks for it. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
