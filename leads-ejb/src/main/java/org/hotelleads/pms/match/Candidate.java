package org.hotelleads.pms.match;

import java.util.List;
import java.util.UUID;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.MatchRule;

/** A lead that a booking may be the doing of, with what speaks for it and against it. */
public record Candidate(UUID lead, MatchRule rule, List<Evidence> evidence) {

    public Candidate {
        evidence = List.copyOf(evidence);
    }
}
