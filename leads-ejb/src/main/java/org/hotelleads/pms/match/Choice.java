package org.hotelleads.pms.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotelleads.booking.Agreement;
import org.hotelleads.lead.LeadStatus;

/** Which of several leads that a rule is equally sure of is meant. */
final class Choice {

    /** Open leads before those whose story has ended, the newest first; the id only so that it is always the same one. */
    static final Comparator<Sighting> FRESHEST = Comparator.comparing(Choice::isResolved)
            .thenComparing(one -> one.lead().firstContactAt(), Comparator.reverseOrder())
            .thenComparing(one -> one.lead().capturedAt(), Comparator.reverseOrder())
            .thenComparing(one -> one.lead().id());

    private Choice() {}

    /** Empty where only a person can tell. */
    static Optional<Sighting> among(List<Sighting> equals) {
        var called = calledAsInTheBooking(equals);
        var strangerAskedForIt = called.stream().noneMatch(one -> one.fit().overlaps())
                && called.stream().anyMatch(one -> one.fit().differs())
                && equals.stream().anyMatch(one -> one.fit().overlaps());
        return strangerAskedForIt ? Optional.empty() : byStay(called);
    }

    /** Families share contacts: whoever is called as in the booking, or not known to be called otherwise, goes first. */
    private static List<Sighting> calledAsInTheBooking(List<Sighting> equals) {
        var agreed = equals.stream()
                .anyMatch(
                        one -> one.name().isOfOneFamily() && one.name().given().isClose());
        return agreed ? those(equals, one -> one.name().given() != Agreement.DIFFERENT) : equals;
    }

    private static Optional<Sighting> byStay(List<Sighting> equals) {
        var samePerson = areOfOneGuest(equals);
        var fitting = those(equals, one -> one.fit().overlaps());
        var othersDiffer = equals.stream()
                .allMatch(one -> one.fit().overlaps() || one.fit().differs());
        if (fitting.size() == 1 && othersDiffer) {
            return Optional.of(fitting.get(0));
        }
        return samePerson ? nearest(fitting.isEmpty() ? equals : fitting) : single(equals);
    }

    private static Optional<Sighting> nearest(List<Sighting> ofOneGuest) {
        var least = ofOneGuest.stream()
                .mapToLong(one -> one.fit().daysApart())
                .min()
                .orElse(0);
        var asked = ofOneGuest.stream().anyMatch(one -> one.fit().overlaps());
        return ofOneGuest.stream()
                .filter(one -> !asked || one.fit().daysApart() == least)
                .min(FRESHEST);
    }

    private static Optional<Sighting> single(List<Sighting> equals) {
        return equals.size() == 1 ? Optional.of(equals.get(0)) : Optional.empty();
    }

    static boolean areOfOneGuest(List<Sighting> these) {
        return these.stream()
                .allMatch(one -> these.stream().allMatch(other -> one == other || one.isOfTheSameGuestAs(other)));
    }

    static boolean isResolved(Sighting sighting) {
        return LeadStatus.RESOLVED.contains(sighting.lead().status());
    }

    private static List<Sighting> those(List<Sighting> all, Predicate<Sighting> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
