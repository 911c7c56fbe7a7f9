package org.hotelleads.pms.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hotelleads.system.QueryPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is looked up for a booking or a lead is found along an index where there are many. */
class MatchIndexesTest {

    private static Map<String, String> plans;

    @BeforeAll
    static void askForAllPlansAmongManyBookings() {
        plans = QueryPlan.ofAll(
                QueryPlan.MANY_BOOKINGS,
                List.of(
                        LeadLookup.HITS,
                        WaitingForLeads.TAKE,
                        WaitingForLeads.MEANT,
                        WaitingForLeads.MARK,
                        MatchCases.SURNAMES,
                        MatchCases.VETOES,
                        DueBookings.DUE,
                        DueBookings.LOCKED,
                        DueBookings.DONE));
    }

    private static String plan(String sql) {
        return plans.get(sql);
    }

    @Test
    void leadsAreFoundByEachOfTheirKeysAndByTheirDays() {
        assertThat(plan(LeadLookup.HITS))
                .contains("lead_by_folded_email", "lead_by_phone_tail", "lead_numbered", "lead_of_hotel_by_arrival")
                .contains("lead_with_email", "(email = ANY", "lead_with_phone", "(phone = ANY")
                .doesNotContain("Seq Scan");
    }

    /** One of few is found as fast by reading all, so it is only looked at whether there is an index. */
    @Test
    void allThatIsWithinLeadsIsFoundFromOneToTheNext() {
        assertThat(QueryPlan.of("set enable_seqscan = off", LeadsWithin.ALL))
                .contains("lead_pkey", "lead_merged", "conversation_of_lead")
                .doesNotContain("Seq Scan");
    }

    @Test
    void bookingsAreFoundByTheirKeysAndByTheirDays() {
        assertThat(plan(WaitingForLeads.MEANT))
                .contains("booking_key_by_value")
                .contains("booking_of_hotel_by_arrival")
                .doesNotContain("Seq Scan");
        assertThat(plan(WaitingForLeads.MARK)).contains("booking_pkey").doesNotContain("Seq Scan");
        assertThat(plan(MatchCases.VETOES)).contains("booking_veto_pkey");
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
