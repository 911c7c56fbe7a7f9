package org.hotelleads.outbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Something that was or is to be sent, as a line of a table; whatever there is not is null.
 *
 * @param hotel the code of the hotel it is about
 * @param zone the hotel's zone, in which times are shown; that of the world where there is no hotel
 * @param person the name of the person who gets it
 * @param attempts how often it was tried
 * @param nextTryAt when it is tried next; null when it is not
 * @param answer what the other side, or the net, said about the trouble
 */
public record OutboxRow(
        UUID id,
        Way way,
        Occasion occasion,
        String hotel,
        ZoneId zone,
        UUID lead,
        String person,
        String receiver,
        String subject,
        OutboxState state,
        int attempts,
        Instant nextTryAt,
        Trouble trouble,
        String answer,
        Instant createdAt,
        Instant sentAt) {}
