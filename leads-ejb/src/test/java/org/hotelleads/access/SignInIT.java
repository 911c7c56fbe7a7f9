package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.time.Duration;
import java.util.Locale;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way in with login and password, and how long it stays open. */
class SignInIT extends InTheContainer {

    /** As an installation of long ago would have made it. */
    private static final String WEAK_HASH_OF_SECRET =
            "PBKDF2WithHmacSHA256:2048:MDEyMzQ1Njc4OWFiY2RlZg==:7xrw2s2W81luhPVHNjYsw8OV56pdthRN6HF+saKznyM=";

    @Inject
    private PasswordStore passwords;

    @Inject
    private SignIns signIns;

    @Inject
    private RecentSignIns recentSignIns;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    @Inject
    private Tables tables;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private Passwords hashes;

    private User marta;

    @BeforeEach
    void hireMarta() {
        marta = chain.hire(Role.SALES, chain.openHotel());
    }

    private Status tryIn(String login, String password) {
        return passwords
                .validate(new UsernamePasswordCredential(login, password))
                .getStatus();
    }

    @Test
    void theRightPasswordOpens() {
        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.VALID);
        assertThat(tryIn(" " + marta.login().toUpperCase(Locale.ROOT) + " ", "secret"))
                .isEqualTo(Status.VALID);
    }

    @Test
    void nothingElseOpens() {
        assertThat(tryIn(marta.login(), "Secret")).isEqualTo(Status.INVALID);
        assertThat(tryIn(marta.login(), "")).isEqualTo(Status.INVALID);
        assertThat(tryIn("nobody-" + marta.login(), "secret")).isEqualTo(Status.INVALID);
    }

    @Test
    void whoHasLeftTheChainCannotSignIn() {
        tables.change("update app_user set active = false where id = ?", marta.id());

        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.INVALID);
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordMustWait() {
        for (var failure = 1; failure <= 5; failure++) {
            assertThat(tryIn(marta.login(), "guess")).isEqualTo(Status.INVALID);
        }

        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.NOT_VALIDATED);
        clock.forward(Duration.ofSeconds(2));
        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.VALID);
        assertThat(tryIn(marta.login(), "guess")).isEqualTo(Status.INVALID);
        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.VALID);
    }

    @Test
    void aSignInIsRecognisedAgainAndKeptOnlyAsAHash() {
        var token = signIns.begin(marta.login());

        assertThat(signIns.recognise(token, true)).hasValueSatisfying(caller -> {
            assertThat(caller.user()).contains(marta.id());
            assertThat(caller.permissions()).isEqualTo(Role.SALES.permissions());
        });
        assertThat(signIns.recognise(token, false)).isPresent();
        assertThat(tables.count("sign_in where token_hash = ?", token)).isZero();
    }

    @Test
    void anUnknownTokenIsNobody() {
        assertThat(signIns.recognise("no such token", true)).isEmpty();
        assertThat(signIns.recognise(signIns.begin("nobody"), true)).isEmpty();
    }

    @Test
    void aSignInTimesOutUnlessThePersonActs() {
        var idle = signIns.begin(marta.login());
        var busy = signIns.begin(marta.login());
        clock.forward(Duration.ofHours(5));
        signIns.recognise(idle, false);
        signIns.recognise(busy, true);
        clock.forward(Duration.ofHours(4));

        assertThat(signIns.recognise(idle, true)).isEmpty();
        assertThat(signIns.recognise(busy, true)).isPresent();
    }

    @Test
    void aSignInEndsWhenThePersonSignsOutOrLeavesTheChain() {
        var token = signIns.begin(marta.login());
        var other = signIns.begin(marta.login());
        signIns.end(token);
        assertThat(signIns.recognise(token, true)).isEmpty();

        tables.change("update app_user set active = false where id = ?", marta.id());
        assertThat(signIns.recognise(other, true)).isEmpty();
    }

    @Test
    void anOpenPageIsRememberedForTenSecondsOnly() {
        var token = signIns.begin(marta.login());
        assertThat(recentSignIns.recognise(token)).isPresent();
        signIns.end(token);
        assertThat(recentSignIns.recognise(token)).isPresent();

        clock.forward(Duration.ofSeconds(10));
        assertThat(recentSignIns.recognise(token)).isEmpty();
    }

    @Test
    void whatHasTimedOutIsForgotten() {
        signIns.begin(marta.login());
        clock.forward(Duration.ofHours(9));

        assertThat(signIns.forgetTimedOut()).isPositive();
        assertThat(tables.count("sign_in where user_id = ?", marta.id())).isZero();
    }

    @Test
    void thePersonsOwnBrowserIsNotSlowedDownByFailuresElsewhere() {
        var own = new Visitor("192.0.2.7", "", browsers.newToken());
        signIns.begin(marta.login(), own, Proof.PASSWORD);
        for (var failure = 1; failure <= 6; failure++) {
            tryIn(marta.login(), "guess");
        }

        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.NOT_VALIDATED);
        visitor.is(own);
        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.VALID);
        visitor.is(new Visitor("192.0.2.7", "", browsers.newToken()));
        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.NOT_VALIDATED);
    }

    @Test
    void aKnownBrowserThatGuessesMustWaitAsWell() {
        var own = new Visitor("192.0.2.7", "", browsers.newToken());
        signIns.begin(marta.login(), own, Proof.PASSWORD);
        visitor.is(own);
        for (var failure = 1; failure <= 5; failure++) {
            assertThat(tryIn(marta.login(), "guess")).isEqualTo(Status.INVALID);
        }

        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.NOT_VALIDATED);
    }

    @Test
    void aWeakHashIsMadeStrongAtTheNextSignIn() {
        tables.change("update app_user set password_hash = ? where id = ?", WEAK_HASH_OF_SECRET, marta.id());

        assertThat(tryIn(marta.login(), "wrong")).isEqualTo(Status.INVALID);
        assertThat(hashOfMarta()).isEqualTo(WEAK_HASH_OF_SECRET);
        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.VALID);
        assertThat(hashOfMarta()).startsWith("PBKDF2WithHmacSHA512:210000:");
        assertThat(tryIn(marta.login(), "secret")).isEqualTo(Status.VALID);
    }

    private String hashOfMarta() {
        return tables.text("select password_hash from app_user where id = ?", marta.id());
    }

    @Test
    void aPasswordIsTheSameHoweverTheKeyboardWritesIt() {
        tables.change(
                "update app_user set password_hash = ? where id = ?",
                hashes.hash("bahi\u0301a".toCharArray()),
                marta.id());

        assertThat(tryIn(marta.login(), "bah\u00eda")).isEqualTo(Status.VALID);
    }

    @Test
    void whoMustHaveASecondStepMayDoNothingElseBefore() {
        var newcomer = new SecondFactorRule("all").callerOf(marta, Proof.PASSWORD);
        assertThat(newcomer.isNewcomer()).isTrue();
        assertThat(newcomer.may(Permission.READ_LEADS)).isFalse();
        assertThat(newcomer.hotels()).isEmpty();

        assertThat(new SecondFactorRule("admins")
                        .callerOf(marta, Proof.PASSWORD)
                        .isNewcomer())
                .isFalse();
        assertThat(new SecondFactorRule("all")
                        .callerOf(marta, Proof.SINGLE_SIGN_ON)
                        .isNewcomer())
                .isFalse();
    }
}
