package org.hotelleads.pms.match;

import java.util.List;
import java.util.Optional;
import org.hotelleads.booking.MatchRule;

/** Nobody of the booking has a lead's email or phone, but somebody is called alike and comes about the same days. */
final class ByName {

    private ByName() {}

    static Optional<Verdict> judge(Scene scene) {
        var likely = scene.timely().stream()
                .filter(one -> NameRule.weak(one).isPresent())
                .toList();
        var called = likely.stream()
                .filter(NameRule::isNameAndDays)
                .sorted(Choice.FRESHEST)
                .toList();
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(called.isEmpty() ? onlyHints(scene, likely) : among(scene, called, likely));
    }

    private static Verdict among(Scene scene, List<Sighting> called, List<Sighting> likely) {
        var namesakes =
                scene.inThisHotel().stream().filter(NameRule::isNameAndDays).toList();
        var freshest = called.get(0);
        if (!Choice.areOfOneGuest(namesakes)) {
            return scene.doubt(Why.SEVERAL_LEADS, likely);
        }
        if (called.stream().anyMatch(one -> one.emailContradicts() || one.phoneContradicts())) {
            return scene.doubt(Why.CONTRADICTION, likely);
        }
        if (likely.stream().anyMatch(other -> isReachedMoreLikely(other, freshest))) {
            return scene.doubt(Why.KEYS_DISAGREE, likely);
        }
        return NameRule.isConvincing(freshest)
                ? scene.link(freshest, MatchRule.NAME_AND_DAYS)
                : scene.doubt(Why.HINTS_ONLY, likely);
    }

    private static boolean isReachedMoreLikely(Sighting other, Sighting called) {
        return NameRule.isReachedAlmostAlike(other)
                && !NameRule.isReachedAlmostAlike(called)
                && !other.isOfTheSameGuestAs(called);
    }

    private static Verdict onlyHints(Scene scene, List<Sighting> likely) {
        var shared = likely.stream().anyMatch(NameRule::isSharedContact);
        return scene.doubt(shared ? Why.SHARED_CONTACT : Why.HINTS_ONLY, likely);
    }
}
