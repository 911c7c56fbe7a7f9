package org.hotelleads.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "169.254.169.254",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "fe80::1",
                "ff02::1",
                "::ffff:169.254.169.254",
                "64:ff9b::a9fe:a9fe",
                "2002:a9fe:a9fe::1"
            })
    void nobodyEverConnectsThere(String address) throws UnknownHostException {
        assertThat(OutgoingAddress.isNever(InetAddress.getByName(address))).isTrue();
        assertThat(OutgoingAddress.isHopeless(address, true)).isTrue();
        assertThatThrownBy(() -> OutgoingAddress.find(address, true)).isInstanceOf(OutgoingAddress.NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "10.1.2.3", "192.168.0.9", "172.16.0.1", "100.64.0.1", "fd00::1"})
    void ourOwnNetworkIsReachedOnlyWhereThatIsWanted(String address) throws UnknownHostException {
        assertThat(OutgoingAddress.find(address, true)).isNotNull();
        assertThat(OutgoingAddress.isHopeless(address, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"})
    void theWorldIsReached(String address) throws UnknownHostException {
        assertThat(OutgoingAddress.find(address, false)).isNotNull();
        assertThat(OutgoingAddress.isHopeless(address, false)).isFalse();
    }

    @Test
    void ofANameNothingIsKnownBeforeItIsLookedUp() {
        assertThat(OutgoingAddress.isHopeless("sftp.example.org", false)).isFalse();
    }
}
