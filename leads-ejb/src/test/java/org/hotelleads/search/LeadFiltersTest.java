package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.lead.LeadStatus.CONTACTED;
import static org.hotelleads.lead.LeadStatus.CONVERTED;
import static org.hotelleads.lead.LeadStatus.FOLLOW_UP;
import static org.hotelleads.lead.LeadStatus.LOST;
import static org.hotelleads.lead.LeadStatus.NEW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadOrder.Sort;
import org.junit.jupiter.api.Test;

/** Which leads a filter lets through. */
class LeadFiltersTest {

    private final TestHotel hotel = TestHotel.inPalma();

    private List<UUID> found(Wanted wanted) {
        return found(hotel.search(), wanted.filter());
    }

    private static List<UUID> found(LeadSearch search, LeadFilter filter) {
        var ids = search.page(filter, Sort.NEWEST_FIRST, 100, Optional.empty()).rows().stream()
                .map(LeadRow::id)
                .toList();
        assertThat(search.count(filter)).isEqualTo(ids.size());
        assertThat(search.statistics(filter).now().total()).isEqualTo(ids.size());
        return ids;
    }

    @Test
    void theStatusIsOneOfThoseWanted() {
        var fresh = hotel.lead().now(NEW).stored();
        var lost = hotel.lead().now(LOST).stored();
        hotel.lead().now(CONTACTED).stored();

        assertThat(found(Wanted.leads().now(NEW))).containsExactly(fresh);
        assertThat(found(Wanted.leads().now(NEW, LOST))).containsExactlyInAnyOrder(fresh, lost);
        assertThat(found(Wanted.leads().now(CONVERTED))).isEmpty();
    }

    @Test
    void theChannelIsOneOfThoseWanted() {
        var chat = hotel.lead().by(Channel.WEB_CHAT).stored();
        var phone = hotel.lead().by(Channel.PHONE).stored();

        assertThat(found(Wanted.leads().by(Channel.PHONE))).containsExactly(phone);
        assertThat(found(Wanted.leads().by(Channel.PHONE, Channel.WEB_CHAT))).containsExactlyInAnyOrder(chat, phone);
    }

    @Test
    void thePersonaIsOneOfThoseWanted() {
        var urgent = hotel.lead().who(Persona.URGENT).stored();
        hotel.lead().who(Persona.COMPARER).stored();

        assertThat(found(Wanted.leads().who(Persona.URGENT))).containsExactly(urgent);
    }

    @Test
    void theLeadIsAssignedToThePersonWanted() {
        var marta = TestHotel.salesperson();
        var hers = hotel.lead().assignedTo(marta).stored();
        hotel.lead().stored();
        hotel.lead().assignedTo(TestHotel.salesperson()).stored();

        assertThat(found(Wanted.leads().assignedTo(marta))).containsExactly(hers);
    }

    @Test
    void theLeadIsNobodysIfThatIsWanted() {
        var marta = TestHotel.salesperson();
        var nobodys = hotel.lead().stored();
        var hers = hotel.lead().assignedTo(marta).stored();
        hotel.lead().assignedTo(TestHotel.salesperson()).stored();

        assertThat(found(Wanted.leads().assignedTo(LeadFilter.NOBODY))).containsExactly(nobodys);
        assertThat(found(Wanted.leads().assignedTo(LeadFilter.NOBODY, marta))).containsExactlyInAnyOrder(nobodys, hers);
    }

    @Test
    void theNextContactIsDueTodayByTheHotelsClockOrOverdue() {
        var overdue = hotel.lead()
                .now(FOLLOW_UP)
                .contactAt(Instant.parse("2026-11-22T11:59:00Z"))
                .stored();
        var tonight = hotel.lead()
                .now(FOLLOW_UP)
                .contactAt(Instant.parse("2026-11-22T22:59:00Z"))
                .stored();
        hotel.lead()
                .now(FOLLOW_UP)
                .contactAt(Instant.parse("2026-11-22T23:00:00Z"))
                .stored();
        hotel.lead().now(CONTACTED).stored();

        assertThat(found(Wanted.leads().due(LeadFilter.Due.OVERDUE))).containsExactly(overdue);
        assertThat(found(Wanted.leads().due(LeadFilter.Due.TODAY))).containsExactly(tonight);
    }

    @Test
    void allFiltersHoldAtOnce() {
        var marta = TestHotel.salesperson();
        var wanted = Wanted.leads()
                .now(NEW)
                .by(Channel.PHONE)
                .who(Persona.URGENT)
                .words("núñez")
                .assignedTo(marta)
                .from("2026-11-20", "2026-11-20");
        var all = hotel.lead()
                .named("José Nuñez")
                .by(Channel.PHONE)
                .who(Persona.URGENT)
                .assignedTo(marta)
                .stored();
        hotel.lead().named("José Nuñez").who(Persona.URGENT).assignedTo(marta).stored();
        hotel.lead().named("José Nuñez").by(Channel.PHONE).assignedTo(marta).stored();
        hotel.lead()
                .named("Ana")
                .by(Channel.PHONE)
                .who(Persona.URGENT)
                .assignedTo(marta)
                .stored();
        hotel.lead().named("José Nuñez").by(Channel.PHONE).who(Persona.URGENT).stored();

        assertThat(found(wanted)).containsExactly(all);
        assertThat(found(wanted.from("2026-11-21", null))).isEmpty();
    }

    @Test
    void nobodySeesALeadOfAHotelThatIsNotTheirs() {
        var other = TestHotel.inPalma();
        var ours = hotel.lead().stored();
        var theirs = other.lead().stored();

        assertThat(found(Wanted.leads())).containsExactly(ours);
        assertThat(found(TestHotel.searchIn(hotel, other), LeadFilter.everything()))
                .containsExactlyInAnyOrder(ours, theirs);
        assertThat(found(TestHotel.searchIn(), LeadFilter.everything())).isEmpty();
    }

    @Test
    void aDayBeginsAndEndsByTheClockOfTheHotel() {
        var cancun = TestHotel.in("America/Cancun");
        var late = cancun.lead().captured("2026-11-23T04:30:00Z").stored();
        var kiritimati = TestHotel.in("Pacific/Kiritimati");
        var early = kiritimati.lead().captured("2026-11-21T10:30:00Z").stored();
        var both = TestHotel.searchIn(cancun, kiritimati);

        assertThat(found(both, Wanted.leads().from("2026-11-22", "2026-11-22").filter()))
                .containsExactlyInAnyOrder(late, early);
        assertThat(found(both, Wanted.leads().from("2026-11-23", null).filter()))
                .isEmpty();
        assertThat(found(both, Wanted.leads().from(null, "2026-11-21").filter()))
                .isEmpty();
    }

    @Test
    void aDayHasItsHoursEvenWhenTheClocksAreChanged() {
        var first = hotel.lead().captured("2026-10-24T22:00:00Z").stored();
        var last = hotel.lead().captured("2026-10-25T22:59:59.999999Z").stored();
        hotel.lead().captured("2026-10-24T21:59:59.999999Z").stored();
        hotel.lead().captured("2026-10-25T23:00:00Z").stored();

        assertThat(found(Wanted.leads().from("2026-10-25", "2026-10-25"))).containsExactly(last, first);
    }

    @Test
    void theFirstAndTheLastDayOfTheCalendarAreNoFault() {
        var lead = hotel.lead().stored();

        assertThat(found(Wanted.leads().from("0001-01-01", "9999-12-30"))).containsExactly(lead);
    }
}
