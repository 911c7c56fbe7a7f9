package org.hotelleads.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that is to be sent now, and by nobody else as long as its lease lasts.
 *
 * @param text null when it was enciphered by another key than today's
 * @param firstTriedAt when it was tried for the first time; null if it never was
 * @param attempts how often it was tried before
 */
record DueLetter(
        UUID id,
        UUID subscription,
        String receiver,
        String subject,
        String text,
        String html,
        int attempts,
        Instant firstTriedAt,
        Instant createdAt) {}
