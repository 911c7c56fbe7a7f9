package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords people may choose. */
class PasswordRulesTest {

    private static final List<String> NAMES =
            List.of("marta.gil", "Marta Gil", "marta@solpalma.example", "sol-palma", "Hotel Sol Palma");

    private final PasswordRules rules = new PasswordRules(null, 10);

    private List<String> troubleWith(String password) {
        return Refused.keys(() -> rules.check(password, NAMES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-good-password",
                "Sales-12345",
                "Marta-12345",
                "correct horse battery staple",
                "llueve sobre la bahía",
                "ガラスの靴を履いた猫が走る",
                "9173640285"
            })
    void lengthIsAllThatCounts(String password) {
        assertThatCode(() -> rules.check(password, NAMES)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "nine-char"})
    void tooShortOnesAreRefused(String password) {
        assertThat(troubleWith(password)).containsExactly("error.length");
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(troubleWith("🏨🏨🏨🏨🏨🌴🌴🐚🏖")).containsExactly("error.length");
        assertThatCode(() -> rules.check("🏨🛎🌴🐚🏖🐬🏨🛎🌴🐚", NAMES)).doesNotThrowAnyException();
        assertThatCode(() -> rules.check("x1y2".repeat(50), NAMES)).doesNotThrowAnyException();
        assertThat(troubleWith("x1y2".repeat(50) + "z")).containsExactly("error.length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "qwertyuiop",
                "Password123",
                "password-12345",
                "2026Password!",
                "Recepcion-2026",
                "contraseña1",
                "aaaaaaaaaaaa",
                "1212121212",
                "ＰＡＳＳＷＯＲＤ１２３"
            })
    void whatEverybodyTriesIsRefused(String password) {
        assertThat(troubleWith(password)).containsExactly("error.password.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HotelLeads1",
                "marta.gil2026",
                "MartaGil2026",
                "gil.marta!!",
                "Sol-Palma-2026",
                "hotelsolpalma",
                "solpalma.example",
                "martamarta1"
            })
    void whatEverybodyKnowsOfThePersonIsRefused(String password) {
        assertThat(troubleWith(password)).containsExactly("error.password.derived");
    }

    @Test
    void noSettingAllowsLessThanEight() {
        assertThat(new PasswordRules(null, 3).shortest()).isEqualTo(8);
        assertThat(new PasswordRules(null, 15).shortest()).isEqualTo(15);
    }

    @Test
    void weakHashesAreToldByWhatStandsInThem() {
        assertThat(Passwords.isWeak("PBKDF2WithHmacSHA512:210000:c2FsdA==:aGFzaA=="))
                .isFalse();
        assertThat(Passwords.isWeak("PBKDF2WithHmacSHA512:2048:c2FsdA==:aGFzaA=="))
                .isTrue();
        assertThat(Passwords.isWeak("PBKDF2WithHmacSHA256:600000:c2FsdA==:aGFzaA=="))
                .isTrue();
        assertThat(Passwords.isWeak("nonsense")).isTrue();
    }
}
