package org.hotelleads.pms.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody of the booking has the email or the phone of a lead. */
final class ByContact {

    private ByContact() {}

    static Optional<Verdict> judge(Scene scene) {
        var touched = scene.timely().stream()
                .filter(one -> ContactRule.touching(one).isPresent())
                .toList();
        var surest = touched.stream()
                .flatMap(one -> ContactRule.convincing(one).stream())
                .min(Comparator.naturalOrder());
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        if (surest.isEmpty()) {
            return Optional.of(notConvinced(scene, touched));
        }
        var sure = touched.stream()
                .filter(one -> ContactRule.convincing(one).equals(surest))
                .toList();
        var chosen = Choice.among(ofTheMostSenior(sure));
        if (chosen.isEmpty()) {
            return Optional.of(scene.doubt(Why.SEVERAL_LEADS, touched));
        }
        return Optional.of(
                touched.stream().anyMatch(other -> disagrees(other, chosen.get()))
                        ? scene.doubt(Why.KEYS_DISAGREE, touched)
                        : scene.link(chosen.get(), surest.get()));
    }

    private static List<Sighting> ofTheMostSenior(List<Sighting> sure) {
        var senior = sure.stream().map(Sighting::senior).min(Comparator.naturalOrder());
        return sure.stream()
                .filter(one -> Optional.of(one.senior()).equals(senior))
                .toList();
    }

    /**
     * Whether a key is another guest's and not the chosen one's. Of people who have less to do with the booking that counts
     * for nothing, unless it is their lead that asked for these days.
     */
    private static boolean disagrees(Sighting other, Sighting chosen) {
        var askedForIt = chosen.fit().differs() && other.fit().overlaps();
        return other != chosen
                && !other.isOfTheSameGuestAs(chosen)
                && other.hits().stream()
                        .filter(hit -> askedForIt || hit.role().compareTo(chosen.senior()) <= 0)
                        .anyMatch(hit -> !chosen.has(hit));
    }

    private static Verdict notConvinced(Scene scene, List<Sighting> touched) {
        var calledSo = scene.timely().stream()
                .filter(one -> !touched.contains(one) && NameRule.isNameAndDays(one))
                .toList();
        var why = touched.stream()
                .map(ContactRule::doubtOf)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return scene.doubt(
                calledSo.isEmpty() ? why : Why.KEYS_DISAGREE,
                Stream.concat(touched.stream(), calledSo.stream()).toList());
    }
}
