package org.hotelleads.pms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;

/**
 * A booking of which a person has to say whose it is.
 *
 * @param why a short key, such as {@code keysDisagree}
 * @param candidates the leads that may be meant, the likeliest first
 */
public record Review(UUID id, What what, String why, Instant openedAt, BookingRow booking, List<Candidate> candidates) {

    /** Why it is asked. */
    public enum What {
        /** No rule can tell. */
        DOUBT,
        /** It would convert, were the connection switched on. */
        PROPOSAL,
        /** What it is linked to is in doubt by now. */
        CHANGED
    }

    /** A lead that may be meant, with what tells one guest from another; whatever is unknown is null. */
    public record Candidate(
            UUID lead,
            String name,
            String email,
            String phone,
            Channel channel,
            LeadStatus status,
            Instant capturedAt,
            LocalDate arrival,
            LocalDate departure,
            String month,
            MatchRule rule,
            List<Evidence> evidence) {}

    /**
     * Some open questions.
     *
     * @param next the cursor with which the list goes on
     */
    public record Page(List<Review> reviews, Optional<String> next) {}
}
