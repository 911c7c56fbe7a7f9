package org.hotelleads.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP API for bots, hotel systems and other programs; all of its paths begin with {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
