package org.hotelleads.pms.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hotelleads.booking.Agreement;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.PersonRole;

/** Writes down what speaks for a lead and what against it, without a word of what the guest is called. */
final class Testimony {

    private final Sighting sighting;
    private final List<Evidence> evidence = new ArrayList<>();

    private Testimony(Sighting sighting) {
        this.sighting = sighting;
    }

    static List<Evidence> of(Sighting sighting) {
        return new Testimony(sighting).all();
    }

    /** The same, after what says so outright: the reference or the group. */
    static List<Evidence> with(String outright, Sighting sighting) {
        var testimony = new Testimony(sighting);
        testimony.evidence.add(new Evidence(outright, null, true));
        return testimony.all();
    }

    private List<Evidence> all() {
        contact("email", sighting.emails(), sighting.emailContradicts());
        contact("phone", sighting.phones(), sighting.phoneContradicts());
        if (!sighting.sharesEmail() && NameRule.isFolded(sighting)) {
            evidence.add(new Evidence("folded", null, true));
        }
        if (!sighting.sharesPhone() && NameRule.isTail(sighting)) {
            evidence.add(new Evidence("tail", null, true));
        }
        if (sighting.named() != null) {
            saying("surname", sighting.named().role(), sighting.name().surname());
            saying("givenName", sighting.named().role(), sighting.name().given());
        }
        saying("arrival", null, sighting.fit().arrival());
        saying("departure", null, sighting.fit().departure());
        saying("stay", null, sighting.fit().stay());
        return evidence;
    }

    private void contact(String what, Set<Hit> hits, boolean contradicts) {
        hits.stream()
                .map(Hit::role)
                .min(Comparator.naturalOrder())
                .ifPresent(role -> evidence.add(new Evidence(what, role, true)));
        if (contradicts) {
            evidence.add(new Evidence(
                    what, sighting.named() == null ? null : sighting.named().role(), false));
        }
    }

    private void saying(String what, PersonRole role, Agreement agreement) {
        if (agreement != Agreement.UNKNOWN) {
            evidence.add(new Evidence(what, role, agreement.isClose()));
        }
    }
}
