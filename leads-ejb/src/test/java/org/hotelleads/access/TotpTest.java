package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are those that every authenticator app shows. */
class TotpTest {

    /** The secret of the test vectors in RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:10Z");

    /** The vectors have eight digits; with six, as apps show them, the last ones stay. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void areThoseOfTheVectorsOfRfc6238(long seconds, String eightDigits) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(seconds))))
                .isEqualTo(eightDigits.substring(2));
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void clocksMayDifferByOneStep(int steps, boolean isRight) {
        var code = Totp.code(SECRET, Totp.stepAt(NOON) + steps);

        assertThat(Totp.stepOf(code, SECRET, NOON, 0).isPresent()).isEqualTo(isRight);
    }

    @Test
    void aCodeOpensOnceOnly() {
        var step = Totp.stepAt(NOON);
        var code = Totp.code(SECRET, step);

        assertThat(Totp.stepOf(code, SECRET, NOON, step - 1)).hasValue(step);
        assertThat(Totp.stepOf(code, SECRET, NOON, step)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, step - 1), SECRET, NOON, step)).isEmpty();
    }

    @Test
    void whatIsNoCodeOpensNothing() {
        assertThat(Totp.stepOf("", SECRET, NOON, 0)).isEmpty();
        assertThat(Totp.stepOf("12345", SECRET, NOON, 0)).isEmpty();
        assertThat(Totp.stepOf("١٢٣٤٥٦", SECRET, NOON, 0)).isEmpty();
    }

    /** The vectors of RFC 4648, section 10, without their padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsInRfc4648(String text, String written) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);

        assertThat(Base32.encode(bytes)).isEqualTo(written);
        assertThat(Base32.decode(written.toLowerCase(Locale.ROOT))).isEqualTo(bytes);
    }
}
