package org.hotelleads.pms.match;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.MatchRule;

/** Whose booking it is: one lead's, one that a person has to find, or nobody's. */
public sealed interface Verdict {

    /** Leads whose guest had booked before they wrote. */
    List<ExistingGuest> existing();

    /**
     * It is the doing of one lead, pending as long as it is not sold.
     *
     * @param superseded older leads of the same guest, which it might have been the doing of
     * @param bookings which of the bookings are the lead's: those that are not off
     */
    record Link(
            UUID lead,
            MatchRule rule,
            List<Evidence> evidence,
            List<UUID> superseded,
            Set<UUID> bookings,
            List<ExistingGuest> existing)
            implements Verdict {

        public Link {
            evidence = List.copyOf(evidence);
            superseded = List.copyOf(superseded);
            bookings = Set.copyOf(bookings);
            existing = List.copyOf(existing);
        }
    }

    /**
     * A person has to look at it.
     *
     * @param candidates the likeliest first, never empty
     */
    record Doubt(Why why, List<Candidate> candidates, List<ExistingGuest> existing) implements Verdict {

        public Doubt {
            candidates = List.copyOf(candidates);
            existing = List.copyOf(existing);
        }
    }

    /** No lead has anything to do with it. */
    record Nothing(List<ExistingGuest> existing) implements Verdict {

        public Nothing {
            existing = List.copyOf(existing);
        }
    }
}
