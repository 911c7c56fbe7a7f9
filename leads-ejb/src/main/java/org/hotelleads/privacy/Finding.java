package org.hotelleads.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who may be meant by what somebody looked for, newest first; whatever is unknown is null.
 *
 * @param isMore whether there are more than are told
 */
public record Finding(
        List<FoundLead> leads, List<FoundTalk> conversations, List<FoundBooking> bookings, boolean isMore) {

    /**
     * A lead.
     *
     * @param within the lead that shows it within itself, since both are one guest
     */
    public record FoundLead(
            UUID id,
            String hotel,
            String name,
            String email,
            String phone,
            String channel,
            String status,
            Instant capturedAt,
            UUID within) {}

    /**
     * A conversation that is no lead yet.
     *
     * @param words the last that the guest has said
     */
    public record FoundTalk(UUID id, String hotel, String channel, String username, Instant startedAt, String words) {}

    /**
     * A booking.
     *
     * @param lead whose it is taken for
     */
    public record FoundBooking(
            UUID id,
            String hotel,
            String system,
            String number,
            String people,
            LocalDate arrival,
            LocalDate departure,
            String status,
            UUID lead) {}

    public boolean isEmpty() {
        return leads.isEmpty() && conversations.isEmpty() && bookings.isEmpty();
    }
}
