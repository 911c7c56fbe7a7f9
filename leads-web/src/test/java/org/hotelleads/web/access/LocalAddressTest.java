package org.hotelleads.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/leads", "/leads?status=NEW&q=a%2Fb", "/"})
    void letsPassWhatStaysHere(String address) {
        assertThat(LocalAddress.of(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "leads",
                "",
                "/sign-in?to=/sign-in",
                "/second-step",
                "/invitation?token=x",
                "\\\\evil.example"
            })
    void refusesWhatWouldLeadElsewhere(String address) {
        assertThat(LocalAddress.of(address)).isEmpty();
    }
}
