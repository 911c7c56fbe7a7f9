package org.hotelleads.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.hotel.SomeHotel;
import org.hotelleads.system.Refusal;
import org.junit.jupiter.api.Test;

/** Two leads of one guest, as one and as two again. */
class MergeTest {

    private static final Instant LATER = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-11-23T09:00:00Z");

    private final Lead ana = lead(1, SomeGuest.called("Ana Ruiz").withEmail("ana@example.org"));
    private final Lead anita = lead(2, SomeGuest.called("Anita").withPhone("+34600111222"));

    private static Lead lead(long number, SomeGuest guest) {
        return new Lead(new UUID(0, number), SomeHotel.inPalma(), Channel.WEB_CHAT, guest.profile());
    }

    private void merge(MergeField... fromAnita) {
        var fields = EnumSet.noneOf(MergeField.class);
        fields.addAll(Set.of(fromAnita));
        ana.absorb(anita, fields, "Marta", LATER);
    }

    @Test
    void whatOneDoesNotKnowComesFromTheOther() {
        merge();

        assertThat(ana.guest().name()).contains("Ana Ruiz");
        assertThat(ana.guest().phone()).contains(new PhoneNumber("+34600111222"));
        assertThat(anita.mergedInto()).contains(ana);
        assertThat(anita.guest().email()).isEmpty();
    }

    @Test
    void aChoiceHoldsForWhatIsLearntLater() {
        merge(MergeField.NAME);
        ana.learn(SomeGuest.called("Ana Ruiz Prat").profile());
        assertThat(ana.guest().name()).contains("Anita");

        anita.learn(
                SomeGuest.called("Anita Ruiz").withEmail("anita@example.org").profile());

        assertThat(ana.guest().name()).contains("Anita Ruiz");
        assertThat(ana.guest().email()).contains(new EmailAddress("anita@example.org"));
    }

    @Test
    void theStatusIsTakenWithItsNextContactAndGivenBack() {
        anita.moveTo(StatusMove.followUpAt(TOMORROW), "Marta", LATER);
        merge(MergeField.STATUS);
        assertThat(ana.status()).isEqualTo(LeadStatus.FOLLOW_UP);
        assertThat(ana.nextContactAt()).contains(TOMORROW);

        ana.release(anita, "Marta", LATER);

        assertThat(ana.status()).isEqualTo(LeadStatus.NEW);
        assertThat(ana.nextContactAt()).isEmpty();
        assertThat(ana.history())
                .extracting(StatusChange::reason)
                .map(why -> why.orElse(""))
                .containsExactly("", "merged", "unmerged");
        assertThat(anita.status()).isEqualTo(LeadStatus.FOLLOW_UP);
    }

    @Test
    void afterwardsEachKnowsItsOwn() {
        merge();
        ana.release(anita, "Marta", LATER);

        assertThat(ana.guest().phone()).isEmpty();
        assertThat(anita.mergedInto()).isEmpty();
        assertThat(ana.mergesInForce()).isEmpty();
    }

    @Test
    void whatIsWithinAnotherLeadCannotBeMerged() {
        merge();
        var third = lead(3, SomeGuest.called("Ana"));

        assertThatThrownBy(() -> third.absorb(anita, Set.of(), "Marta", LATER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> anita.absorb(third, Set.of(), "Marta", LATER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ana.absorb(ana, Set.of(), "Marta", LATER)).isInstanceOf(Refusal.class);
    }
}
