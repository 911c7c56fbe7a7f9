package org.hotelleads.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where programs may be told something, and where not. */
class HookAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://localhost/hook",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1:8443/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://2130706433/"
            })
    void nothingGoesIntoOurOwnNetwork(String address) {
        var hook = HookAddress.parse(address);

        assertThat(hook.map(known -> known.objection(false)))
                .isIn(Optional.empty(), Optional.of(Optional.of(Trouble.OWN_NETWORK)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://93.184.215.14/hook", "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/hook"})
    void whatIsOutsideIsToldByTls(String address) {
        assertThat(HookAddress.parse(address).orElseThrow().objection(false)).isEmpty();
        assertThat(HookAddress.parse(address.replace("https", "http"))
                        .orElseThrow()
                        .objection(true))
                .contains(Trouble.NO_TLS);
    }

    @Test
    void aNameThatNobodyKnowsDoesNotExcuseFromTls() {
        assertThat(HookAddress.parse("http://nowhere.invalid/").orElseThrow().objection(false))
                .contains(Trouble.NO_TLS);
        assertThat(HookAddress.parse("https://nowhere.invalid/").orElseThrow().objection(false))
                .contains(Trouble.NOT_REACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9000/hook", "https://192.168.1.1/"})
    void onlyATrialMayReachItsOwnNetwork(String address) {
        assertThat(HookAddress.parse(address).orElseThrow().objection(true)).isEmpty();
        assertThat(HookAddress.parse(address).orElseThrow().objection(false)).contains(Trouble.OWN_NETWORK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https://",
                "https://me:secret@example.org/"
            })
    void whatIsNoAddressOfTheWebIsNone(String text) {
        assertThat(HookAddress.parse(text)).isEmpty();
    }
}
