package org.hotelleads.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.hotelleads.pms.PmsTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchboardTest {

    private static PmsTrouble trouble(boolean privateToo, String address) {
        var board = new Switchboard(Duration.ofMillis(500), privateToo);
        return catchThrowableOfType(PmsTrouble.class, () -> board.to(AnyApi.class, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "http://[fe80::1]/",
                "http://0.0.0.0:8080",
                "http://[::ffff:169.254.169.254]/"
            })
    void theMachinesOwnServicesAreNeverAsked(String address) {
        assertThat(trouble(true, address).kind()).isEqualTo(PmsTrouble.Kind.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1", "https://10.1.2.3", "https://192.168.1.9"})
    void theOwnNetworkIsAskedUnlessTheSettingSaysNo(String address) {
        assertThat(trouble(false, address).kind()).isEqualTo(PmsTrouble.Kind.REFUSED);
        assertThat(trouble(true, address)).isNull();
    }

    @Test
    void anAddressOfAnotherKindIsNone() {
        assertThat(trouble(true, "file:///etc/passwd").kind()).isEqualTo(PmsTrouble.Kind.REFUSED);
    }
}
