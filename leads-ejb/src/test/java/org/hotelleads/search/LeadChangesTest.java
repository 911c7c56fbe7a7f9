package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.search.LeadChanges.Changes;
import org.hotelleads.system.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What open screens learn of changes. */
class LeadChangesTest {

    private final TestHotel hotel = TestHotel.inPalma();
    private final LeadChanges changes = hotel.changes();
    private String seen;

    @BeforeEach
    void beginToLook() {
        changes.look();
        seen = changes.since(null).mark();
    }

    private Changes next() {
        changes.look();
        var found = changes.since(seen);
        seen = found.mark();
        return found;
    }

    private static void touch(UUID lead) {
        TestDatabase.execute("update lead set score = score + 1 where id = '" + lead + "'");
    }

    @Test
    void aNewLeadIsToldOnce() {
        var lead = hotel.lead().stored();

        assertThat(next()).returns(Set.of(lead), Changes::changed).returns(Set.of(lead), Changes::captured);
        assertThat(next().changed()).isEmpty();
    }

    @Test
    void aChangedLeadIsToldOnceAndIsNotNew() {
        var lead = hotel.lead().stored();
        next();
        touch(lead);

        assertThat(next()).returns(Set.of(lead), Changes::changed).returns(Set.of(), Changes::captured);
        assertThat(next().changed()).isEmpty();
    }

    @Test
    void aLeadThatChangesAgainIsToldAgain() {
        var lead = hotel.lead().stored();
        next();
        touch(lead);
        next();
        touch(lead);

        assertThat(next().changed()).containsExactly(lead);
    }

    @Test
    void noChangeIsMissedWhenAnOlderTransactionCommitsLate() throws SQLException {
        try (var slow = TestDatabase.source().getConnection()) {
            slow.setAutoCommit(false);
            var late = hotel.lead().storedOn(slow);
            var quick = hotel.lead().stored();

            assertThat(next().changed()).containsExactly(quick);
            touch(quick);
            assertThat(next().changed()).containsExactly(quick);
            slow.commit();
            assertThat(next()).returns(Set.of(late), Changes::changed).returns(Set.of(late), Changes::captured);
            assertThat(next().changed()).isEmpty();
        }
    }

    @Test
    void whatIsRolledBackIsNeverTold() throws SQLException {
        try (var slow = TestDatabase.source().getConnection()) {
            slow.setAutoCommit(false);
            hotel.lead().storedOn(slow);
            next();
            slow.rollback();
        }

        assertThat(next().changed()).isEmpty();
    }

    @Test
    void leadsOfOtherHotelsAreNobodysBusiness() {
        TestHotel.inPalma().lead().stored();

        assertThat(next()).returns(Set.of(), Changes::changed).returns(Set.of(), Changes::captured);
    }

    @Test
    void whoComesWithAnUnknownNumberLooksAtEverything() {
        assertThat(changes.since("another-node.7").unknown()).isTrue();
        assertThat(changes.since(seen + "9").unknown()).isTrue();
        assertThat(changes.since(seen).unknown()).isFalse();
    }

    @Test
    void afterMoreChangesThanCanBeRememberedEverybodyLooksAtEverything() {
        var lead = hotel.lead().stored();
        next();
        copies(lead, LeadChanges.REMEMBERED);

        assertThat(next().unknown()).isTrue();
        touch(lead);
        assertThat(next().changed()).containsExactly(lead);
    }

    private static void copies(UUID lead, int number) {
        TestDatabase.execute("""
                insert into lead (id, hotel_id, channel, name, persona, persona_confidence, persona_reasons, score,
                    score_reasons, status, captured_at, last_message_at, search_text, name_key, version)
                select gen_random_uuid(), hotel_id, channel, name, persona, persona_confidence, persona_reasons, score,
                    score_reasons, status, captured_at, last_message_at, search_text, name_key, version
                from lead, generate_series(1, %d) where id = '%s'
                """.formatted(number, lead));
    }
}
