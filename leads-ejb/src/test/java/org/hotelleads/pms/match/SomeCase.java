package org.hotelleads.pms.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.booking.Nobodys;

/** A case of a test in a hotel of Mallorca, decided at once when it is asked about. */
final class SomeCase {

    static final long HOTEL = 7;

    private final List<KnownBooking> bookings;
    private final List<LeadKeys> leads = new ArrayList<>();
    private final Set<UUID> settled = new HashSet<>();
    private final Set<Veto> vetoes = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private Nobodys nobodys = Nobodys.read("ES", "reception@hotel-palma.com, agency-desk.com", "+34971000111");

    private SomeCase(List<KnownBooking> bookings) {
        this.bookings = bookings;
    }

    static SomeCase of(SomeBooking... bookings) {
        return new SomeCase(Arrays.stream(bookings).map(SomeBooking::known).toList());
    }

    SomeCase among(SomeLead... some) {
        Arrays.stream(some).map(SomeLead::keys).forEach(leads::add);
        return this;
    }

    SomeCase settledFor(String lead) {
        settled.add(SomeLead.idOf(lead));
        return this;
    }

    SomeCase notOf(String booking, String lead) {
        vetoes.add(new Veto(SomeBooking.idOf(booking), SomeLead.idOf(lead)));
        return this;
    }

    SomeCase manyHave(String contact) {
        shared.add(contact);
        return this;
    }

    MatchCase given() {
        return new MatchCase(HOTEL, "ES", 180, bookings, leads, settled, vetoes, nobodys, shared);
    }

    Verdict decided() {
        return Matcher.decide(given());
    }

    /** In one line: {@code EMAIL -> ana}, {@code keysDisagree: ana, luis}, {@code nothing}. */
    String outcome(String... labels) {
        var verdict = decided();
        if (verdict instanceof Verdict.Link link) {
            return link.rule() + " -> " + label(link.lead(), labels);
        }
        return verdict instanceof Verdict.Doubt doubt
                ? doubt.why().key() + ": "
                        + String.join(
                                ", ",
                                doubt.candidates().stream()
                                        .map(candidate -> label(candidate.lead(), labels))
                                        .toList())
                : "nothing";
    }

    private static String label(UUID lead, String... labels) {
        return Arrays.stream(labels)
                .filter(label -> SomeLead.idOf(label).equals(lead))
                .findFirst()
                .orElse("?");
    }
}
