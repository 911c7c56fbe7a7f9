package org.hotelleads.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hotelleads.lead.LeadStatus.CONVERTED;
import static org.hotelleads.lead.LeadStatus.LOST;
import static org.hotelleads.lead.LeadStatus.NEW;

import java.time.LocalDate;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadOrder;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.search.Period;
import org.hotelleads.web.json.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filters of the list as they stand in an address. */
class LeadQueryTest {

    @Test
    void anAddressWithoutFiltersMeansEverything() {
        var query = Asked.forLeads().query();

        assertThat(query.filter()).isEqualTo(LeadFilter.everything());
        assertThat(query.sort()).isEqualTo(Sort.NEWEST_FIRST);
        assertThat(query.limit()).isEqualTo(50);
        assertThat(query.cursor()).isEmpty();
    }

    @Test
    void emptyParametersMeanNothing() {
        var query = Asked.forLeads()
                .status("")
                .channel("")
                .from("")
                .to("")
                .words("")
                .assignedTo("")
                .sort("")
                .limit("")
                .cursor("")
                .query();

        assertThat(query.filter()).isEqualTo(LeadFilter.everything());
        assertThat(query.sort()).isEqualTo(Sort.NEWEST_FIRST);
        assertThat(query.limit()).isEqualTo(50);
        assertThat(query.cursor()).isEmpty();
    }

    @Test
    void resolvedIsConvertedOrLost() {
        assertThat(Asked.forLeads().status("RESOLVED").query().filter().statuses())
                .containsExactlyInAnyOrder(CONVERTED, LOST);
        assertThat(Asked.forLeads()
                        .status("NEW", "RESOLVED", "LOST")
                        .query()
                        .filter()
                        .statuses())
                .containsExactlyInAnyOrder(NEW, CONVERTED, LOST);
    }

    @Test
    void readsEveryFilter() {
        var filter = Asked.forLeads()
                .channel("WHATSAPP", "PHONE")
                .persona("URGENT")
                .hotel("sol-palma", "mar-cancun")
                .from("2026-11-01")
                .to("2026-11-22")
                .words(" núñez ")
                .assignedTo("7")
                .query()
                .filter();

        assertThat(filter.channels()).containsExactlyInAnyOrder(Channel.WHATSAPP, Channel.PHONE);
        assertThat(filter.personas()).containsExactly(Persona.URGENT);
        assertThat(filter.hotels()).containsExactlyInAnyOrder("sol-palma", "mar-cancun");
        assertThat(filter.period()).isEqualTo(new Period(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-22")));
        assertThat(filter.query()).isEqualTo("núñez");
        assertThat(filter.assignees()).containsExactly(7L);
    }

    @Test
    void namesAllFlawsAtOnce() {
        var query = Asked.forLeads()
                .status("OPEN")
                .channel("FAX")
                .persona("RICH")
                .from("yesterday")
                .to("2026-02-30")
                .words("a\u0000b")
                .assignedTo("marta")
                .query();

        assertThat(Sent.flawsWhen(query::filter))
                .containsExactly(
                        entry("status", "error.oneOf"),
                        entry("channel", "error.oneOf"),
                        entry("persona", "error.oneOf"),
                        entry("from", "error.date"),
                        entry("to", "error.date"),
                        entry("assignedTo", "error.notNumber"),
                        entry("q", "error.controlCharacters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "-4713-01-01", "+10000-01-01"})
    void daysThatNoCalendarOfOursHasAreRefused(String day) {
        assertThat(Sent.flawsWhen(() -> Asked.forLeads().from(day).query().filter()))
                .containsOnlyKeys("from");
        assertThat(Sent.flawsWhen(() -> Asked.forLeads().to(day).query().filter()))
                .containsOnlyKeys("to");
    }

    @Test
    void aSearchHasAtMostTwoHundredLetters() {
        assertThat(Asked.forLeads().words("x".repeat(200)).query().filter().query())
                .hasSize(200);
        assertThat(Sent.flawsWhen(
                        () -> Asked.forLeads().words("x".repeat(201)).query().filter()))
                .containsOnlyKeys("q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "500"})
    void takesLimitsUpToFiveHundred(String limit) {
        assertThat(Asked.forLeads().limit(limit).query().limit()).isEqualTo(Integer.parseInt(limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "many", "99999999999", "5.0"})
    void refusesOtherLimits(String limit) {
        assertThat(Sent.flawsWhen(() -> Asked.forLeads().limit(limit).query().limit()))
                .containsOnlyKeys("limit");
    }

    @Test
    void sortsByAnyOrder() {
        assertThat(Asked.forLeads().sort("-score").query().sort()).isEqualTo(new Sort(LeadOrder.SCORE, true));
        assertThat(Sent.flawsWhen(() -> Asked.forLeads().sort("email").query().sort()))
                .containsOnlyKeys("sort");
    }
}
