package org.hotelleads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;

/** What can be done with many leads at once. */
class BulkChangeTest {

    private static final BulkChange NOBODY = BulkChange.assigning(null);

    @Test
    void aFollowUpIsMeantByTheClockOfEachHotel() {
        var change = BulkChange.followingUpAt(LocalDateTime.parse("2026-11-23T10:00:00"));

        assertThat(change.moveIn(ZoneId.of("Europe/Madrid")).nextContactAt())
                .isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(change.moveIn(ZoneId.of("America/Cancun")).nextContactAt())
                .isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
        assertThat(change.status()).contains(LeadStatus.FOLLOW_UP);
    }

    @Test
    void aFollowUpNeedsATime() {
        assertThat(Refused.when(() -> BulkChange.followingUpAt(null)).flaws())
                .singleElement()
                .returns("nextContactAt", Refusal.Flaw::field);
    }

    @Test
    void aCommentNeedsAText() {
        assertThat(Refused.when(() -> BulkChange.commenting("  ")).flaws()).isNotEmpty();
        assertThat(Refused.when(() -> BulkChange.commenting("x".repeat(4001))).flaws())
                .isNotEmpty();
        assertThat(BulkChange.commenting(" x ").text()).isEqualTo("x");
    }

    @Test
    void theLeadsAreEitherNamedOrFiltered() {
        var some = Set.of(new UUID(1, 2));

        assertThat(Refused.when(() -> new BulkWish(NOBODY, null, null)).flaws()).isNotEmpty();
        assertThat(Refused.when(() -> new BulkWish(NOBODY, some, LeadFilter.everything()))
                        .flaws())
                .isNotEmpty();
        assertThat(Refused.when(() -> BulkWish.of(NOBODY, Set.of())).flaws()).isNotEmpty();
        assertThat(BulkWish.of(NOBODY, some).leads()).isEqualTo(some);
    }
}
