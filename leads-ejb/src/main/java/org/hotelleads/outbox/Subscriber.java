package org.hotelleads.outbox;

import java.util.UUID;

/** A program that wants to be told of something, and where. */
record Subscriber(UUID id, String url) {}
