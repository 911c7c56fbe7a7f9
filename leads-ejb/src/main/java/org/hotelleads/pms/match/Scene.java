package org.hotelleads.pms.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.MatchRule;

/**
 * A case laid out: its bookings that are not off, and the leads that may be meant, held against them.
 *
 * @param all without those of whom somebody has said that it is not theirs
 */
record Scene(MatchCase given, List<KnownBooking> bookings, Timing timing, List<Sighting> all) {

    private static final int MOST_CANDIDATES = 10;

    private static final Comparator<Sighting> LIKELIEST = Comparator.comparing(Scene::ruleOf)
            .thenComparing(one -> one.fit().stay())
            .thenComparing(one -> one.fit().daysApart())
            .thenComparing(Choice.FRESHEST);

    /** Empty where every booking is off. */
    static Optional<Scene> of(MatchCase given) {
        var alive = given.bookings().stream().filter(KnownBooking::isAlive).toList();
        return alive.stream()
                .map(KnownBooking::booking)
                .map(Booking::madeAt)
                .min(Comparator.naturalOrder())
                .map(madeAt -> {
                    var people = Person.of(alive, given);
                    var all = given.leads().stream()
                            .distinct()
                            .filter(lead -> !isVetoed(lead.id(), given))
                            .map(lead -> Sighting.of(lead, people, alive, given))
                            .toList();
                    return new Scene(given, alive, new Timing(madeAt, given.windowDays()), all);
                });
    }

    private static boolean isVetoed(UUID lead, MatchCase given) {
        return given.bookings().stream().anyMatch(known -> given.vetoes().contains(new Veto(known.id(), lead)));
    }

    private static MatchRule ruleOf(Sighting sighting) {
        return ContactRule.touching(sighting).or(() -> NameRule.weak(sighting)).orElse(MatchRule.HINT);
    }

    List<Sighting> inThisHotel() {
        return those(one -> one.lead().hotelId() == given.hotelId());
    }

    /** Of this hotel, and neither too new for the booking nor too old. */
    List<Sighting> timely() {
        return those(one -> one.lead().hotelId() == given.hotelId() && timing.suits(one.lead()));
    }

    private List<Sighting> those(Predicate<Sighting> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /** Leads whose guest, surely, had booked before they wrote. */
    private List<ExistingGuest> existing() {
        return inThisHotel().stream()
                .filter(one -> timing.isBefore(one.lead()) && ContactRule.isSurelyTheGuest(one))
                .sorted(Choice.FRESHEST)
                .map(one -> new ExistingGuest(one.lead().id(), Testimony.of(one)))
                .toList();
    }

    Verdict link(UUID lead, MatchRule rule, List<Evidence> evidence, List<UUID> superseded) {
        var its = bookings.stream()
                .map(KnownBooking::id)
                .filter(booking -> !given.vetoes().contains(new Veto(booking, lead)))
                .collect(Collectors.toSet());
        var others =
                existing().stream().filter(guest -> !guest.lead().equals(lead)).toList();
        return new Verdict.Link(lead, rule, evidence, superseded, its, others);
    }

    Verdict link(Sighting chosen, MatchRule rule) {
        var superseded = timely().stream()
                .filter(one ->
                        one != chosen && !one.hits().isEmpty() && !one.fit().differs())
                .filter(one -> !Choice.isResolved(one) && one.isOfTheSameGuestAs(chosen))
                .sorted(Choice.FRESHEST)
                .map(one -> one.lead().id())
                .toList();
        return link(chosen.lead().id(), rule, Testimony.of(chosen), superseded);
    }

    Verdict doubt(Why why, List<Sighting> candidates) {
        var ranked = candidates.stream()
                .sorted(LIKELIEST)
                .limit(MOST_CANDIDATES)
                .map(one -> new Candidate(one.lead().id(), ruleOf(one), Testimony.of(one)))
                .toList();
        return new Verdict.Doubt(why, ranked, existing());
    }

    Verdict doubt(Why why, MatchRule rule, List<Sighting> candidates) {
        var evidence = rule == MatchRule.REFERENCE ? "reference" : "group";
        var ranked = candidates.stream()
                .sorted(LIKELIEST)
                .limit(MOST_CANDIDATES)
                .map(one -> new Candidate(one.lead().id(), rule, Testimony.with(evidence, one)))
                .toList();
        return new Verdict.Doubt(why, ranked, existing());
    }

    Verdict nothing() {
        return new Verdict.Nothing(existing());
    }
}
