package org.hotelleads.pms.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.booking.LeadNumber;
import org.hotelleads.booking.MatchRule;

/** The booking names the lead, however long ago that was; but people mistype numbers. */
final class ByReference {

    private ByReference() {}

    static Optional<Verdict> judge(Scene scene) {
        var numbers = scene.bookings().stream()
                .flatMap(known -> LeadNumber.namedBy(known.booking()).stream())
                .map(LeadNumber::toString)
                .collect(Collectors.toSet());
        var here = named(scene.inThisHotel(), numbers);
        var anywhere = named(scene.all(), numbers);
        if (anywhere.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(here.isEmpty() ? doubt(scene, Why.OTHER_HOTEL, anywhere) : among(here, scene));
    }

    private static List<Sighting> named(List<Sighting> all, Set<String> numbers) {
        return all.stream()
                .filter(one -> !Collections.disjoint(one.lead().numbers(), numbers))
                .toList();
    }

    private static Verdict among(List<Sighting> named, Scene scene) {
        var settled = scene.given().settled();
        if (!settled.isEmpty()
                && named.stream().noneMatch(one -> settled.contains(one.lead().id()))) {
            return doubt(scene, Why.KEYS_DISAGREE, named);
        }
        var chosen = Choice.among(named);
        if (chosen.isEmpty()) {
            return doubt(scene, Why.SEVERAL_LEADS, named);
        }
        var owners = chosen.get().hits().isEmpty() ? ownersOfTheContacts(chosen.get(), scene) : List.<Sighting>of();
        if (!owners.isEmpty()) {
            var all = new ArrayList<>(named);
            all.addAll(owners);
            return doubt(scene, Why.KEYS_DISAGREE, all);
        }
        var evidence = Testimony.with("reference", chosen.get());
        return scene.link(chosen.get().lead().id(), MatchRule.REFERENCE, evidence, List.of());
    }

    /** Other leads whose email or phone the booking has, while the one that it names shares neither. */
    private static List<Sighting> ownersOfTheContacts(Sighting named, Scene scene) {
        return scene.timely().stream()
                .filter(one -> one != named && !one.isOfTheSameGuestAs(named))
                .filter(one -> ContactRule.convincing(one).isPresent())
                .toList();
    }

    private static Verdict doubt(Scene scene, Why why, List<Sighting> named) {
        return scene.doubt(why, MatchRule.REFERENCE, named);
    }
}
