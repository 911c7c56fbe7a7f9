package org.hotelleads.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hotelleads.connector.Calls;
import org.hotelleads.pms.PmsTrouble;
import org.junit.jupiter.api.Test;

/** How long a token is used, and when a new one is got. */
class TokensTest {

    private static final Credential OURS = Credential.of("us");

    private final AtomicReference<Instant> now = new AtomicReference<>(Calls.NOW);
    private final AtomicInteger given = new AtomicInteger();
    private final Clock clock = InstantSource.offset(now::get, Duration.ZERO).withZone(ZoneOffset.UTC);
    private final Tokens tokens = new Tokens(clock);
    private final Supplier<Token> fresh = () -> new Token("t" + given.incrementAndGet(), Duration.ofHours(1));

    @Test
    void usesATokenAgain() {
        assertThat(use(OURS)).isEqualTo("t1");
        assertThat(use(OURS)).isEqualTo("t1");
    }

    @Test
    void getsAnotherOneInTime() {
        use(OURS);
        now.set(Calls.NOW.plus(Duration.ofMinutes(50)));

        assertThat(use(OURS)).isEqualTo("t2");
    }

    @Test
    void neverGivesTheTokenOfAnother() {
        use(OURS);

        assertThat(use(Credential.of("others"))).isEqualTo("t2");
    }

    @Test
    void asksOnceMoreWithANewTokenWhenTheOldOneIsNotTaken() {
        String answer = tokens.with(OURS, fresh, token -> token.equals("t1") ? refused(PmsTrouble.Kind.AUTH) : token);

        assertThat(answer).isEqualTo("t2");
    }

    @Test
    void givesUpWhenTheNewTokenIsNotTakenEither() {
        var trouble = catchThrowableOfType(
                PmsTrouble.class, () -> tokens.with(OURS, fresh, token -> refused(PmsTrouble.Kind.AUTH)));

        assertThat(trouble.kind()).isEqualTo(PmsTrouble.Kind.AUTH);
        assertThat(given).hasValue(2);
    }

    @Test
    void takesARefusalOfTheTokenForWrongCredentials() {
        var trouble = catchThrowableOfType(
                PmsTrouble.class, () -> tokens.with(OURS, () -> refused(PmsTrouble.Kind.REFUSED), token -> token));

        assertThat(trouble.kind()).isEqualTo(PmsTrouble.Kind.AUTH);
    }

    private String use(Credential credential) {
        return tokens.with(credential, fresh, token -> token);
    }

    private static <T> T refused(PmsTrouble.Kind kind) {
        throw new PmsTrouble(kind, "no");
    }
}
