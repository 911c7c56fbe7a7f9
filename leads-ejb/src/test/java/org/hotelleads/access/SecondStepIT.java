package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.staff.Account;
import org.hotelleads.staff.StaffDoors;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code after the password. */
class SecondStepIT extends InTheContainer {

    private static final Duration STEP = Duration.ofSeconds(30);

    @Inject
    private Account account;

    @Inject
    private StaffDoors doors;

    @Inject
    private SecondSteps steps;

    @Inject
    private SecondFactors factors;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private SignIns signIns;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    @Inject
    private Tables tables;

    private User marta;
    private String secret;

    @BeforeEach
    void hireMarta() {
        Hotel hotel = chain.openHotel();
        marta = chain.hire(Role.SALES, hotel);
        chain.enters(marta.asCaller());
    }

    private String code() {
        return Totp.code(Base32.decode(secret), Totp.stepAt(clock.instant()));
    }

    private List<String> setUp() {
        secret = account.prepareSecondFactor("secret");
        var codes = account.confirmSecondFactor(code());
        clock.forward(STEP);
        return codes;
    }

    private SecondSteps.Outcome enter(String code) {
        return steps.finish(steps.begin(marta.login()).orElseThrow(), code, Visitor.unknown());
    }

    @Test
    void isAskedForOnlyAfterAFirstRightCode() {
        assertThat(steps.begin(marta.login())).isEmpty();
        assertThat(Refused.fields(() -> account.prepareSecondFactor("wrong"))).containsExactly("proof");
        secret = account.prepareSecondFactor("secret");
        assertThat(steps.begin(marta.login())).isEmpty();
        assertThat(Refused.fields(() -> account.confirmSecondFactor("000"))).containsExactly("code");

        assertThat(account.confirmSecondFactor(code())).hasSize(10).doesNotHaveDuplicates();
        assertThat(steps.begin(marta.login())).isPresent();
        assertThat(Refused.when(() -> account.prepareSecondFactor("secret")).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aCodeOpensOnce() {
        setUp();
        var code = code();

        assertThat(enter(code).signIn()).isPresent();
        assertThat(enter(code).signIn()).isEmpty();
        clock.forward(STEP);
        assertThat(enter(code()).signIn()).hasValueSatisfying(token -> assertThat(signIns.recognise(token, true))
                .isPresent());
    }

    @Test
    void thePasswordAloneOpensNothing() {
        setUp();
        var token = steps.begin(marta.login()).orElseThrow();

        assertThat(signIns.recognise(token, true)).isEmpty();
        assertThat(steps.isAwaited(token)).isTrue();
        assertThat(steps.finish("another browser's", code(), Visitor.unknown()).isOver())
                .isTrue();
        clock.forward(Duration.ofMinutes(11));
        assertThat(steps.isAwaited(token)).isFalse();
        assertThat(steps.finish(token, code(), Visitor.unknown()).isOver()).isTrue();
    }

    @Test
    void guessingAtCodesMustWait() {
        setUp();
        for (var failure = 0; failure < 5; failure++) {
            assertThat(enter("12345").mustWait()).isFalse();
        }

        assertThat(enter(code()).mustWait()).isTrue();
        clock.forward(STEP);
        assertThat(enter(code()).signIn()).isPresent();
    }

    @Test
    void codesAreTriedOneAfterTheOther() throws Exception {
        setUp();
        transaction.begin();
        try {
            assertThat(factors.isFree(marta.id())).isTrue();
            var meanwhile = threads.submit(() -> enter(code())).get();
            assertThat(meanwhile.mustWait()).isTrue();
        } finally {
            transaction.rollback();
        }

        assertThat(enter(code()).signIn()).isPresent();
    }

    @Test
    void aRecoveryCodeOpensOnceInPlaceOfACode() {
        var codes = setUp();

        assertThat(enter(" " + codes.get(3).toLowerCase(Locale.ROOT) + " ").signIn())
                .isPresent();
        assertThat(enter(codes.get(3)).signIn()).isEmpty();
        assertThat(account.state().recoveryCodesLeft()).isEqualTo(9);
        assertThat(tables.count("recovery_code where code_hash = ?", codes.get(4)))
                .isZero();
    }

    @Test
    void theSecretStandsNowhereAsItIs() {
        setUp();

        assertThat(tables.count("second_factor where user_id = ?", marta.id())).isEqualTo(1);
        assertThat(tables.count("second_factor where secret = ?", secret)).isZero();
    }

    @Test
    void isTakenAwayByWhoKnowsThePassword() {
        setUp();

        assertThat(Refused.fields(() -> account.removeSecondFactor("wrong"))).containsExactly("proof");
        assertThat(steps.begin(marta.login())).isPresent();
        account.removeSecondFactor("secret");
        assertThat(steps.begin(marta.login())).isEmpty();
        assertThat(tables.count("recovery_code where user_id = ?", marta.id())).isZero();
    }

    @Test
    void anAdminTakesItAwayFromWhoHasLostTheTelephone() {
        setUp();
        var token = signIns.begin(marta.login());
        chain.enters(Caller.system("Test"));

        doors.removeSecondFactor(marta.login());

        assertThat(steps.begin(marta.login())).isEmpty();
        assertThat(signIns.recognise(token, true)).isEmpty();
    }
}
