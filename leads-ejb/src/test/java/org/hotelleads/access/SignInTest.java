package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long a browser stays signed in. */
class SignInTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    private static final Duration IDLE = Duration.ofHours(8);
    private static final Duration AGE = Duration.ofDays(7);

    private final SessionLimits limits = new SessionLimits(IDLE, AGE);
    private final User marta = new User("Marta", "Marta Gil", null, Role.SALES, "es", "hash");
    private final SignIn signIn = new SignIn("token", marta, Visitor.unknown(), Proof.PASSWORD, MORNING);

    private static Instant after(Duration time) {
        return MORNING.plus(time);
    }

    @Test
    void lastsEightHoursWithoutAnAction() {
        assertThat(signIn.holdsAt(MORNING, limits)).isTrue();
        assertThat(signIn.holdsAt(after(IDLE).minusMillis(1), limits)).isTrue();
        assertThat(signIn.holdsAt(after(IDLE), limits)).isFalse();
    }

    @Test
    void lastsLongerWhenThePersonActs() {
        signIn.actedAt(after(Duration.ofHours(7)));

        assertThat(signIn.holdsAt(after(Duration.ofHours(14)), limits)).isTrue();
        assertThat(signIn.holdsAt(after(Duration.ofHours(15)), limits)).isFalse();
    }

    @Test
    void endsAfterAWeekHoweverBusyThePersonIs() {
        for (var hours = 6; hours < 8 * 24; hours += 6) {
            signIn.actedAt(after(Duration.ofHours(hours)));
        }

        assertThat(signIn.holdsAt(after(AGE).minusMillis(1), limits)).isTrue();
        assertThat(signIn.holdsAt(after(AGE), limits)).isFalse();
    }

    @Test
    void notesActionsAtMostOnceAMinute() {
        signIn.actedAt(after(Duration.ofSeconds(60)));

        assertThat(signIn.holdsAt(after(IDLE), limits)).isFalse();
    }

    @Test
    void belongsToALoginInSmallLetters() {
        assertThat(signIn.user().login()).isEqualTo("marta");
        assertThat(Login.fold("  MARTA ")).isEqualTo("marta");
        assertThat(Login.fold(null)).isEmpty();
        assertThat(Login.fold("x".repeat(500))).hasSize(120);
    }
}
