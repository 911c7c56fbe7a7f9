package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The filter by hotels, within the hotels of the caller. */
class HotelsInSearchIT extends InTheContainer {

    @Inject
    private LeadSearch search;

    @Inject
    private Capture capture;

    @Inject
    private TestChain chain;

    private Hotel ours;
    private Hotel theirs;
    private UUID ourLead;
    private UUID theirLead;

    @BeforeEach
    void captureALeadInEachOfTwoHotels() {
        ours = chain.openHotel();
        theirs = chain.openHotel();
        chain.enters(Caller.system("Test"));
        ourLead = leadAt(ours);
        theirLead = leadAt(theirs);
    }

    private UUID leadAt(Hotel hotel) {
        return capture.take(SomeMessage.saying("Hola, soy Ana Ruiz")
                        .to(hotel.code())
                        .event())
                .lead();
    }

    private static LeadFilter at(Hotel... hotels) {
        var codes = Set.copyOf(List.of(hotels).stream().map(Hotel::code).toList());
        return new LeadFilter(Set.of(), Set.of(), Set.of(), codes, Period.ALWAYS, "", Set.of(), null);
    }

    private List<UUID> found(LeadFilter filter) {
        return search.page(filter, Sort.NEWEST_FIRST, 10, Optional.empty()).rows().stream()
                .map(LeadRow::id)
                .toList();
    }

    @Test
    void onlyTheLeadsOfTheHotelsWantedAreFound() {
        assertThat(found(at(ours))).containsExactly(ourLead);
        assertThat(found(at(ours, theirs))).containsExactlyInAnyOrder(ourLead, theirLead);
    }

    @Test
    void aHotelThatIsNotTheirsCannotEvenBeAskedFor() {
        chain.enters(TestChain.bot(ours, Permission.READ_LEADS));

        assertThat(found(LeadFilter.everything())).containsExactly(ourLead);
        assertThat(Refused.when(() -> found(at(theirs))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> search.count(at(ours, theirs))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> search.statistics(at(theirs))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void whoMayNotReadLeadsFindsNone() {
        chain.enters(TestChain.bot(ours, Permission.CAPTURE));

        assertThat(Refused.when(() -> found(at(ours))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refused.when(() -> search.count(at(ours))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }
}
