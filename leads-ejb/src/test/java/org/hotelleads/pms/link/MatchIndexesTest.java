package org.hotelleads.pms.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.system.QueryPlan;
import org.junit.jupiter.api.Test;

/** Whatever is looked up for a booking or a lead is found along an index where there are many. */
class MatchIndexesTest {

    private static String plan(String sql) {
        return QueryPlan.of(QueryPlan.MANY_BOOKINGS, sql);
    }

    @Test
    void leadsAreFoundByEachOfTheirKeysAndByTheirDays() {
        assertThat(plan(LeadLookup.HITS))
                .contains("lead_by_folded_email", "lead_by_phone_tail", "lead_numbered", "lead_of_hotel_by_arrival")
                .contains("lead_with_email", "(email = ANY", "lead_with_phone", "(phone = ANY")
                .doesNotContain("Seq Scan");
    }

    @Test
    void allThatIsWithinLeadsIsFoundFromOneToTheNext() {
        assertThat(plan(LeadsWithin.ALL)).doesNotContain("Seq Scan");
    }

    @Test
    void bookingsAreFoundByTheirKeysAndByTheirDays() {
        assertThat(plan(WaitingForLeads.MEANT))
                .contains("booking_key_by_value")
                .contains("booking_of_hotel_by_arrival")
                .doesNotContain("Seq Scan");
        assertThat(plan(WaitingForLeads.MARK)).contains("booking_pkey").doesNotContain("Seq Scan");
        assertThat(plan(MatchCases.SURNAMES)).contains("booking_key_by_value").doesNotContain("Seq Scan");
    }

    @Test
    void leadsThatHaveLearnedSomethingAreTakenInTheirOrder() {
        assertThat(plan(WaitingForLeads.TAKE))
                .contains("lead_to_match_in_order")
                .doesNotContain("Seq Scan");
    }

    @Test
    void bookingsThatAreDueAreTakenInTheirOrder() {
        assertThat(plan(DueBookings.DUE)).contains("booking_match_due");
        assertThat(plan(DueBookings.LOCKED)).contains("booking_of_group").doesNotContain("Seq Scan on booking");
        assertThat(plan(DueBookings.DONE)).contains("booking_pkey").doesNotContain("Seq Scan");
    }
}
