package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.QueryPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every list has an index it can run along, so that nobody drops one by mistake. Costs are not looked at. */
class LeadIndexesTest {

    private static final Map<LeadOrder, String> INDEX_OF_ORDER = Map.of(
            LeadOrder.CAPTURED_AT, "lead_by_capture",
            LeadOrder.NAME, "lead_by_name",
            LeadOrder.CHANNEL, "lead_by_channel",
            LeadOrder.PERSONA, "lead_by_persona",
            LeadOrder.SCORE, "lead_by_score",
            LeadOrder.ARRIVAL, "lead_by_arrival",
            LeadOrder.STATUS, "lead_by_status",
            LeadOrder.NEXT_CONTACT, "lead_by_next_contact");

    private static final String NO_SORTING =
            "set enable_seqscan = off; set enable_sort = off; set enable_bitmapscan = off";
    private static final String ONLY_BITMAPS =
            "set enable_seqscan = off; set enable_indexscan = off; set enable_indexonlyscan = off";

    /** Many leads, for as long as the connection is open: among few of them no index is worth the way. */
    private static final String MANY_LEADS = ONLY_BITMAPS + """
            ; begin;
            with h as (insert into hotel (code, name, zone, locale, region, currency)
                       values ('many-leads', 'Many', 'UTC', 'en', 'ES', 'EUR') returning id)
            insert into lead (id, hotel_id, channel, persona, score, status, name, search_text, name_key, captured_at,
                last_message_at, persona_confidence, persona_reasons, score_reasons, version)
            select gen_random_uuid(), h.id, 'PHONE', 'URGENT', 1, 'NEW', 'x', md5(n::text), 'x', now(), now(), 1, '[]', '[]', 1
            from h, generate_series(1, 3000) n;
            analyze lead; select gin_clean_pending_list('lead_by_fragment')""";

    private static Statement list(Caller asking, LeadFilter filter, Sort sort, Optional<Cursor> after) {
        var caller = new CurrentCaller();
        caller.is(asking);
        return LeadRows.select(new LeadConditions(caller, null, Clock.systemUTC()), filter, sort, after, 0, 50);
    }

    private static Statement list(LeadFilter filter) {
        return list(Caller.system("Test"), filter, Sort.NEWEST_FIRST, Optional.empty());
    }

    private static String plan(String settings, String sql) {
        return QueryPlan.of(settings, sql);
    }

    @ParameterizedTest
    @EnumSource
    void eachOrderRunsAlongItsIndexInBothDirections(LeadOrder order) {
        var index = " using " + INDEX_OF_ORDER.get(order) + " on lead";
        for (var descending : Set.of(true, false)) {
            var sql =
                    list(Caller.system("Test"), LeadFilter.everything(), new Sort(order, descending), Optional.empty());
            assertThat(plan(NO_SORTING, sql.toString())).contains((descending ? "Backward" : "Index Scan") + index);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachOrderGoesOnAfterACursorWithoutReadingWhatWasSeen(LeadOrder order) {
        var sort = new Sort(order, true);
        var cursor = new Cursor(sort, "", "", new UUID(1, 1));
        var sql = list(Caller.system("Test"), LeadFilter.everything(), sort, Optional.of(cursor));

        assertThat(plan(NO_SORTING, sql.toString()))
                .contains("using " + INDEX_OF_ORDER.get(order) + " on lead")
                .contains("Index Cond: (ROW(");
    }

    @Test
    void theLeadsOfOneHotelRunAlongTheirOwnIndex() {
        var one = new Caller(null, "", Set.of(), false, Set.of(1L), "en");

        assertThat(plan(
                        NO_SORTING,
                        list(one, LeadFilter.everything(), Sort.NEWEST_FIRST, Optional.empty())
                                .toString()))
                .contains("Backward using lead_of_hotel_by_capture");
    }

    @Test
    void eachFilterByOneValueHasAnIndexInTheOrderOfCapture() {
        assertThat(plan(
                        NO_SORTING,
                        list(Wanted.leads().now(LeadStatus.NEW).filter()).toString()))
                .contains("Backward using lead_by_status");
        assertThat(plan(
                        NO_SORTING,
                        list(Wanted.leads().by(Channel.PHONE).filter()).toString()))
                .contains("Backward using lead_by_channel");
        assertThat(plan(
                        NO_SORTING,
                        list(Wanted.leads().who(Persona.URGENT).filter()).toString()))
                .contains("Backward using lead_by_persona");
        assertThat(plan(NO_SORTING, list(Wanted.leads().assignedTo(1L).filter()).toString()))
                .contains("Backward using lead_by_assignee");
    }

    @Test
    void fragmentsAreFoundByTheirTrigrams() {
        assertThat(plan(
                        MANY_LEADS,
                        list(Wanted.leads().words("nunez").filter()).toString().replaceFirst("\\?", "'%nunez%'")))
                .contains("Bitmap Index Scan on lead_by_fragment");
    }

    @Test
    void changesAreFoundByTheirTransaction() {
        assertThat(plan(NO_SORTING, LeadChanges.LOOK)).contains("using lead_changes on lead");
    }
}
