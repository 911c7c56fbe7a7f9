package org.hotelleads.bench.pms;

import java.util.Map;
import java.util.UUID;
import org.hotelleads.pms.match.Verdict;

/**
 * A decision, held against the truth.
 *
 * @param lead that was converted; null if none was
 */
record Decided(MadeBooking made, Verdict verdict, MadeLead lead, Outcome outcome) {

    static Decided of(MadeBooking made, Verdict verdict, Map<UUID, MadeLead> leads) {
        if (verdict instanceof Verdict.Link link) {
            var lead = leads.get(link.lead());
            return new Decided(made, verdict, lead, conversion(made, lead));
        }
        if (verdict instanceof Verdict.Doubt doubt) {
            var proposed = doubt.candidates().stream()
                    .anyMatch(candidate -> leads.get(candidate.lead()).trip().equals(made.trip()));
            return new Decided(made, verdict, null, proposed ? Outcome.REVIEW : Outcome.REVIEW_IN_VAIN);
        }
        return new Decided(made, verdict, null, Outcome.NOTHING);
    }

    private static Outcome conversion(MadeBooking made, MadeLead lead) {
        if (lead.trip().equals(made.trip())) {
            return Outcome.RIGHT;
        }
        return lead.trip().guest().equals(made.trip().guest()) ? Outcome.OTHER_TRIP : Outcome.WRONG;
    }

    int rooms() {
        return made.rooms().size();
    }

    boolean sharesKey() {
        return made.sharesKey();
    }

    /** Why a person is asked; null if nobody is. */
    String why() {
        return verdict instanceof Verdict.Doubt doubt ? doubt.why().key() : null;
    }

    /** By which rule a lead was converted; null if none was. */
    String rule() {
        return verdict instanceof Verdict.Link link ? link.rule().name() : null;
    }

    /** Whether the lead asked for these very days. */
    boolean isOfTheSameDays() {
        var booking = made.rooms().get(0).booking();
        return lead.stay().arrival().filter(booking.arrival()::equals).isPresent()
                && lead.stay().departure().filter(booking.departure()::equals).isPresent();
    }
}
