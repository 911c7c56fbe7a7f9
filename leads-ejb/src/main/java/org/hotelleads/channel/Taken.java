package org.hotelleads.channel;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that one worker has taken out of the inbox.
 *
 * @param headers those that are needed to read it, one in a line
 * @param attempts how often it was taken, this time included
 */
public record Taken(
        UUID id,
        String connection,
        byte[] body,
        String contentType,
        String headers,
        Instant receivedAt,
        int attempts) {}
