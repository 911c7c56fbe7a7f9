package org.hotelleads.pms.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.booking.PersonRole;

/**
 * What holds for every case, tried on many in which few people, phones and days meet in all ways, so that much agrees by
 * chance.
 */
class MatcherPropertiesTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");
    private static final List<String> FIRST = List.of("Ana", "Luis", "Ana María", "A", "Guest");
    private static final List<String> LAST = List.of("Ruiz", "Ruiz Gómez", "Zubiaurre", "Müller", "Mueller");
    private static final List<String> EMAILS =
            List.of("ana@mail.com", "a.na@mail.com", "luis@mail.com", "team@trips.com", "x@guest.booking.com");
    private static final List<String> PHONES =
            List.of("+34600417922", "+34655820143", "+5511987654329", "+551187654329");
    private static final List<String> LABELS = List.of("one", "two", "three", "four");

    @Provide
    Arbitrary<MatchCase> cases() {
        var shared = Arbitraries.of(Set.of(), Set.of("team@trips.com"), Set.of("+34655820143"));
        var vetoes = Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of(LABELS))
                .as((booking, lead) -> new Veto(SomeBooking.idOf(booking), SomeLead.idOf(lead)))
                .set()
                .ofMaxSize(1);
        var settled =
                Arbitraries.of(LABELS).map(SomeLead::idOf).set().ofMinSize(1).ofMaxSize(2);
        var noneSettled = Arbitraries.just(Set.<UUID>of());
        return Combinators.combine(
                        bookings(),
                        leads(),
                        Arbitraries.frequencyOf(Tuple.of(4, noneSettled), Tuple.of(1, settled)),
                        vetoes,
                        shared)
                .as((bookings, leads, firm, vetoed, many) -> new MatchCase(
                        SomeCase.HOTEL,
                        "ES",
                        180,
                        bookings,
                        leads,
                        firm,
                        vetoed,
                        SomeCase.of().given().nobodys(),
                        many.stream().map(Object::toString).collect(Collectors.toSet())));
    }

    private static Arbitrary<List<LeadKeys>> leads() {
        var names = Combinators.combine(Arbitraries.of(FIRST), Arbitraries.of(LAST))
                .as((first, last) -> first + " " + last);
        var lead = Combinators.combine(
                        names.list().ofMaxSize(2),
                        Arbitraries.of(EMAILS).list().ofMaxSize(2),
                        Arbitraries.of(PHONES).list().ofMaxSize(1),
                        Arbitraries.integers().between(-3, 60),
                        Arbitraries.integers().between(-20, 6))
                .as(MatcherPropertiesTest::lead);
        return lead.list().ofMinSize(1).ofMaxSize(4).map(some -> {
            var labelled = new ArrayList<LeadKeys>();
            for (var place = 0; place < some.size(); place++) {
                var keys = some.get(place);
                var label = LABELS.get(place);
                labelled.add(new LeadKeys(
                        SomeLead.idOf(label),
                        Set.of("L-2026-00000" + place),
                        keys.hotelId(),
                        keys.firstContactAt(),
                        keys.capturedAt(),
                        keys.names(),
                        keys.emails(),
                        keys.phones(),
                        keys.stay(),
                        keys.status()));
            }
            return labelled;
        });
    }

    private static LeadKeys lead(List<String> names, List<String> emails, List<String> phones, int day, int wrote) {
        var lead = SomeLead.lead("any").wrote(MARCH.plus(Duration.ofDays(wrote)).toString());
        names.forEach(lead::of);
        emails.forEach(lead::email);
        phones.forEach(lead::phone);
        if (day > 0 && day < 10) {
            lead.asksFor("2026-06-0" + day, "2026-06-1" + day);
        } else if (day > 50) {
            lead.asksForMonth("2026-06");
        }
        return lead.keys();
    }

    private static Arbitrary<List<KnownBooking>> bookings() {
        var person = Combinators.combine(
                        Arbitraries.of(PersonRole.class),
                        Arbitraries.of(FIRST).injectNull(0.2),
                        Arbitraries.of(LAST).injectNull(0.2),
                        Arbitraries.of(EMAILS).injectNull(0.4),
                        Arbitraries.of(PHONES).injectNull(0.4))
                .as((role, first, last, email, phone) -> BookingPerson.of(role, first, last, email, phone));
        var booking = Combinators.combine(
                        person.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(BookingStatus.CONFIRMED)),
                                Tuple.of(1, Arbitraries.of(BookingStatus.class))),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 9).injectNull(0.8))
                .as(MatcherPropertiesTest::booking);
        return booking.list().ofMinSize(1).ofMaxSize(2).map(some -> {
            var known = new ArrayList<KnownBooking>();
            for (var place = 0; place < some.size(); place++) {
                known.add(new KnownBooking(SomeBooking.idOf(place == 0 ? "a" : "b"), some.get(place)));
            }
            return known;
        });
    }

    private static Booking booking(List<BookingPerson> persons, BookingStatus status, int day, Integer names) {
        var booking = SomeBooking.booking().is(status).stays("2026-06-0" + day, "2026-06-1" + day);
        persons.forEach(booking::with);
        if (names != null) {
            booking.referringTo("L-2026-00000" + names);
        }
        return booking.known().booking();
    }

    private static MatchCase with(MatchCase given, List<KnownBooking> bookings, List<LeadKeys> leads) {
        return new MatchCase(
                given.hotelId(),
                given.region(),
                given.windowDays(),
                bookings,
                leads,
                given.settled(),
                given.vetoes(),
                given.nobodys(),
                given.shared());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    boolean decidingTwiceChangesNothing(@ForAll("cases") MatchCase given) {
        Statistics.label("verdict").collect(Matcher.decide(given).getClass().getSimpleName());
        return Matcher.decide(given).equals(Matcher.decide(given));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theOrderDoesNotMatter(@ForAll("cases") MatchCase given, @ForAll Random random) {
        var leads = new ArrayList<>(given.leads());
        var bookings = new ArrayList<>(given.bookings().stream()
                .map(known -> new KnownBooking(known.id(), shuffled(known.booking(), random)))
                .toList());
        Collections.shuffle(leads, random);
        Collections.shuffle(bookings, random);
        assertThat(Matcher.decide(with(given, bookings, leads))).isEqualTo(Matcher.decide(given));
    }

    private static Booking shuffled(Booking booking, Random random) {
        var persons = new ArrayList<>(booking.persons());
        Collections.shuffle(persons, random);
        var draft = new BookingDraft(booking.property(), booking.reservationId())
                .status(booking.status(), booking.rawStatus())
                .bookedAt(booking.bookedAt())
                .updatedAt(booking.updatedAt(), true)
                .stay(booking.arrival(), booking.departure())
                .sale(booking.sale());
        persons.forEach(draft::person);
        booking.references().forEach(reference -> draft.knownAs(reference.system(), reference.value()));
        return draft.booking();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void oneBookingIsNeverTwoLeadsAndOnlyWhatIsOnIsLinked(@ForAll("cases") MatchCase given) {
        if (Matcher.decide(given) instanceof Verdict.Link link) {
            var alive = given.bookings().stream().filter(KnownBooking::isAlive).map(KnownBooking::id);
            assertThat(alive).containsAll(link.bookings());
            assertThat(link.bookings()).isNotEmpty();
            assertThat(link.superseded()).doesNotContain(link.lead());
            assertThat(link.existing()).extracting(ExistingGuest::lead).doesNotContain(link.lead());
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatSomebodyHasSaidIsNeverDone(@ForAll("cases") MatchCase given) {
        if (Matcher.decide(given) instanceof Verdict.Link link) {
            var made = link.bookings().stream().map(booking -> new Veto(booking, link.lead()));
            assertThat(made).noneMatch(given.vetoes()::contains);
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void onlySettledOrNamedLeadsAreLinkedOutOfTheirTime(@ForAll("cases") MatchCase given) {
        if (Matcher.decide(given) instanceof Verdict.Link link && link.rule().compareTo(MatchRule.SAME_GROUP) > 0) {
            var lead = given.leads().stream()
                    .filter(one -> one.id().equals(link.lead()))
                    .findFirst()
                    .orElseThrow();
            var made = Instant.parse("2026-03-05T10:00:00Z");
            assertThat(lead.firstContactAt()).isBeforeOrEqualTo(made.plus(Duration.ofMinutes(15)));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void nameWithAContradictingKeyNeverConverts(@ForAll("cases") MatchCase given) {
        if (Matcher.decide(given) instanceof Verdict.Link link && link.rule() == MatchRule.NAME_AND_DAYS) {
            assertThat(link.evidence())
                    .noneMatch(evidence ->
                            !evidence.agrees() && Set.of("email", "phone").contains(evidence.what()));
        }
    }

    /** A lead with the same email, written by somebody else before the booking, puts an end to any certainty of phones. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void keyOfAnotherGuestPutsAnEndToCertainty(@ForAll("cases") MatchCase given) {
        if (Matcher.decide(given) instanceof Verdict.Link link
                && link.rule().compareTo(MatchRule.EMAIL) > 0
                && link.rule() != MatchRule.BY_HAND) {
            var emails = given.bookings().stream()
                    .filter(KnownBooking::isAlive)
                    .flatMap(known -> known.booking().persons().stream())
                    .filter(person -> person.role() == PersonRole.BOOKER && person.email() != null)
                    .map(BookingPerson::email)
                    .filter(email -> !email.equals("team@trips.com") && !email.endsWith("@guest.booking.com"))
                    .collect(Collectors.toCollection(HashSet::new));
            if (!emails.isEmpty()) {
                var other = SomeLead.lead("other")
                        .of("Otto Krause")
                        .email(emails.iterator().next());
                var leads = Stream.concat(given.leads().stream(), Stream.of(other.keys()))
                        .toList();
                var verdict = Matcher.decide(with(given, given.bookings(), leads));
                assertThat(verdict).isNotInstanceOf(Verdict.Nothing.class);
                if (verdict instanceof Verdict.Link anew) {
                    assertThat(anew.lead()).isEqualTo(SomeLead.idOf("other"));
                }
            }
        }
    }
}
