package org.hotelleads.pms.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.MatchRule;

/** Another room of the same booking is a lead's for good: so are all that nobody has said otherwise of. */
final class BySettledGroup {

    private BySettledGroup() {}

    static Optional<Verdict> judge(Scene scene) {
        var settled = scene.given().settled();
        if (settled.size() != 1) {
            return Optional.empty();
        }
        var lead = settled.iterator().next();
        var anyLeft = scene.bookings().stream()
                .anyMatch(known -> !scene.given().vetoes().contains(new Veto(known.id(), lead)));
        var evidence = new ArrayList<>(List.of(new Evidence("group", null, true)));
        scene.all().stream()
                .filter(one -> one.lead().id().equals(lead))
                .limit(1)
                .map(Testimony::of)
                .forEach(evidence::addAll);
        return anyLeft ? Optional.of(scene.link(lead, MatchRule.SAME_GROUP, evidence, List.of())) : Optional.empty();
    }

    /** A group of which several leads have rooms, and no key that tells whose the others are. */
    static Optional<Verdict> judgeSeveral(Scene scene) {
        var owners = scene.all().stream()
                .filter(one -> scene.given().settled().contains(one.lead().id()))
                .toList();
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(scene.doubt(Why.SEVERAL_LEADS, MatchRule.SAME_GROUP, owners));
    }
}
