package org.hotelleads.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A program that is told what happens to leads.
 *
 * @param hotel the code of the hotel whose leads it hears of; null for all hotels
 * @param events what it wants to hear of, such as {@code lead.captured}
 * @param formerUntil until when the secret before holds as well; null if there is none
 */
public record Subscription(
        UUID id,
        String hotel,
        String hotelName,
        String url,
        List<String> events,
        Instant createdAt,
        Instant formerUntil) {

    public Subscription {
        events = List.copyOf(events);
    }

    /** A subscription's secret, shown this once. */
    public record Issued(UUID id, String secret) {}
}
