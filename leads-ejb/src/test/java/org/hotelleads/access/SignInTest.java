package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long a browser stays signed in. */
class SignInTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    private final User marta = new User("Marta", "Marta Gil", null, Role.SALES, "es", "hash");
    private final SignIn signIn = new SignIn("token", marta, Visitor.unknown(), Proof.PASSWORD, MORNING);

    private static Instant after(Duration time) {
        return MORNING.plus(time);
    }

    @Test
    void lastsEightHoursWithoutAnAction() {
        assertThat(signIn.holdsAt(MORNING)).isTrue();
        assertThat(signIn.holdsAt(after(SignIn.IDLE_LIMIT).minusMillis(1))).isTrue();
        assertThat(signIn.holdsAt(after(SignIn.IDLE_LIMIT))).isFalse();
    }

    @Test
    void lastsLongerWhenThePersonActs() {
        signIn.actedAt(after(Duration.ofHours(7)));

        assertThat(signIn.holdsAt(after(Duration.ofHours(14)))).isTrue();
        assertThat(signIn.holdsAt(after(Duration.ofHours(15)))).isFalse();
    }

    @Test
    void endsAfterAWeekHoweverBusyThePersonIs() {
        for (var hours = 6; hours < 8 * 24; hours += 6) {
            signIn.actedAt(after(Duration.ofHours(hours)));
        }

        assertThat(signIn.holdsAt(after(SignIn.AGE_LIMIT).minusMillis(1))).isTrue();
        assertThat(signIn.holdsAt(after(SignIn.AGE_LIMIT))).isFalse();
    }

    @Test
    void notesActionsAtMostOnceAMinute() {
        signIn.actedAt(after(Duration.ofSeconds(60)));

        assertThat(signIn.holdsAt(after(SignIn.IDLE_LIMIT))).isFalse();
    }

    @Test
    void belongsToALoginInSmallLetters() {
        assertThat(signIn.user().login()).isEqualTo("marta");
        assertThat(Login.fold("  MARTA ")).isEqualTo("marta");
        assertThat(Login.fold(null)).isEmpty();
        assertThat(Login.fold("x".repeat(500))).hasSize(120);
    }
}
