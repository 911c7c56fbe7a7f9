package org.hotelleads.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a connection is told. */
class ConnectionSettingsTest {

    private static ConnectionSettings settings(Map<Setting, String> values) {
        return new ConnectionSettings(null, values);
    }

    @ParameterizedTest
    @EnumSource(
            value = ConnectionKind.class,
            names = {"WHATSAPP", "MESSENGER", "INSTAGRAM", "TWILIO"})
    void whoSignsNeedsASecret(ConnectionKind kind) {
        var refusal = Refused.when(() -> settings(Map.of(Setting.SECRET, "  ")).requireComplete(kind));

        assertThat(refusal.flaws()).extracting(Flaw::field).containsExactly("settings.secret");
        assertThatCode(() -> settings(Map.of(Setting.SECRET, "s")).requireComplete(kind))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConnectionKind.class,
            names = {"LEAD_ADS", "CHATWOOT", "WEB_FORM"})
    void othersAreProtectedByTheirAddress(ConnectionKind kind) {
        assertThatCode(() -> settings(Map.of()).requireComplete(kind)).doesNotThrowAnyException();
    }

    @Test
    void whatAKindCannotUseIsRefusedAtItsField() {
        var refusal = Refused.when(() -> settings(Map.of(Setting.VERIFY_TOKEN, "v", Setting.ACCESS_TOKEN, "a"))
                .requireFlawless(ConnectionKind.WEB_FORM));

        assertThat(refusal.flaws())
                .extracting(Flaw::field)
                .containsExactlyInAnyOrder("settings.verifyToken", "settings.accessToken");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "nowhere", "//example.org", "ftp://example.org", "https://"})
    void nobodyIsThankedAtAnAddressThatIsNone(String thanks) {
        var refusal =
                Refused.when(() -> settings(Map.of(Setting.THANKS, thanks)).requireFlawless(ConnectionKind.WEB_FORM));

        assertThat(refusal.flaws()).extracting(Flaw::field).containsExactly("settings.thanks");
    }
}
