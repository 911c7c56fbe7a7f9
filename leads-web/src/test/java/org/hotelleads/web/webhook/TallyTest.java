package org.hotelleads.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hotelleads.channel.InboxTrouble;
import org.hotelleads.channel.Taken;
import org.hotelleads.system.Refusal;
import org.junit.jupiter.api.Test;

/** What is noted of one delivery while it is taken in. */
class TallyTest {

    private static final Taken DELIVERY = new Taken(new UUID(1, 1), "c", new byte[0], null, "", Instant.EPOCH, 1);

    private final Tally tally = new Tally(true);

    private static void refuse() {
        throw Refusal.invalid("text", "error.text.tooLong", "16");
    }

    private static void fail() {
        throw new IllegalStateException("guest's words");
    }

    @Test
    void oneThingThatGoesWrongStopsNoOther() {
        tally.attempt(() -> tally.count("message"));
        tally.attempt(TallyTest::refuse);
        tally.attempt(() -> tally.count("message"));

        var settled = tally.settled(DELIVERY);
        assertThat(settled.counts()).isEqualTo(Map.of("message", 2, "failure", 1));
        assertThat(settled.trouble()).isEqualTo(InboxTrouble.REFUSED);
        assertThat(settled.detail()).startsWith("text: ");
    }

    @Test
    void whatIsWorthAnotherTryOutweighsWhatIsNot() {
        tally.attempt(TallyTest::refuse);
        tally.attempt(TallyTest::fail);
        tally.attempt(TallyTest::refuse);

        assertThat(tally.settled(DELIVERY).trouble()).isEqualTo(InboxTrouble.FAULT);
    }

    @Test
    void noWordsOfAGuestAreShownAsAnError() {
        tally.attempt(TallyTest::fail);

        assertThat(tally.settled(DELIVERY).detail()).isEqualTo("IllegalStateException");
    }

    @Test
    void anotherTryCountsOnlyWhatIsNew() {
        var again = new Tally(false);
        again.countOnce("duplicate");
        again.count("message");

        assertThat(again.settled(DELIVERY).counts()).isEqualTo(Map.of("message", 1));
    }
}
