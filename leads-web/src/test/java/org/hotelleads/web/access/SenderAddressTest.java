package org.hotelleads.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sends a request, behind proxies or not. */
class SenderAddressTest {

    private final SenderAddress ours = new SenderAddress(Optional.of("127.0.0.1, 10.1.2.3,10.0.0.7, ::1"));

    @ParameterizedTest
    @CsvSource({
        // nobody in between: whatever is told is not believed
        "203.0.113.9, '', 203.0.113.9",
        "203.0.113.9, 198.51.100.7, 203.0.113.9",
        "10.9.9.9, 198.51.100.7, 10.9.9.9",
        // our own proxy
        "127.0.0.1, 203.0.113.9, 203.0.113.9",
        "10.1.2.3, '203.0.113.9', 203.0.113.9",
        // what the sender made up stands before what the proxy has seen
        "127.0.0.1, '1.2.3.4, 203.0.113.9', 203.0.113.9",
        // two proxies of our own
        "127.0.0.1, '203.0.113.9, 10.0.0.7', 203.0.113.9",
        // people of the own network
        "127.0.0.1, '10.0.0.8', 10.0.0.8",
        "127.0.0.1, '', 127.0.0.1",
        "127.0.0.1, 'www.example.org', 127.0.0.1",
        "127.0.0.1, '203.0.113.9, unknown', 127.0.0.1",
        // one customer has half an address of IPv6
        "2001:db8:1:2:3:4:5:6, '', 20010db800010002",
        "2001:db8:1:2::99, '', 20010db800010002",
        "::1, '2001:db8:1:2::99', 20010db800010002",
        "::ffff:203.0.113.9, '', 203.0.113.9"
    })
    void isWhomOurNetworkHasSeen(String connected, String forwarded, String sender) {
        assertThat(SenderAddress.network(ours.of(connected, forwarded))).isEqualTo(sender);
    }

    @Test
    void withoutNamesTheProxiesOfOurOwnNetworkAreBelieved() {
        var whoever = new SenderAddress(Optional.empty());

        assertThat(whoever.of("10.9.9.9", "198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(whoever.of("203.0.113.9", "198.51.100.7")).isEqualTo("203.0.113.9");
    }
}
