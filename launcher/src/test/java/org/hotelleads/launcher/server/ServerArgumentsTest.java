package org.hotelleads.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hotelleads.launcher.CannotStart;
import org.junit.jupiter.api.Test;

class ServerArgumentsTest {

    @Test
    void withoutAnyTheServerIsAloneTellsNobodyAndLetsRequestsEnd() {
        assertThat(completed()).containsExactly("--disablephonehome", "--nohazelcast", "--shutdowngrace", "2000");
    }

    @Test
    void whoeverWantsAClusterGetsHazelcast() {
        assertThat(completed("--clustermode", "tcpip:10.0.0.2:6900"))
                .startsWith("--clustermode", "tcpip:10.0.0.2:6900")
                .doesNotContain("--nohazelcast");
    }

    @Test
    void theOperatorsOwnTimeToEndHolds() {
        assertThat(completed("--shutdownGrace", "9000")).contains("9000").doesNotContain("2000");
    }

    @Test
    void whatASettingDecidesIsNotTaken() {
        assertThatThrownBy(() -> completed("--PORT", "9090"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("leads.http.port");
    }

    private static List<String> completed(String... given) {
        return new ServerArguments(List.of(given)).completed();
    }
}
