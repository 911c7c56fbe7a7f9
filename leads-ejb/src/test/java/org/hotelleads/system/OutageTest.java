package org.hotelleads.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which faults mean that the database is away. */
class OutageTest {

    private static final class PoolingException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @CsvSource({
        "08001, true",
        "08006, true",
        "57P01, true",
        "57P03, true",
        "57014, false",
        "23505, false",
        "22P02, false"
    })
    void knowsThemByTheirState(String state, boolean away) {
        assertThat(Outage.isCauseOf(new IllegalStateException(new SQLException("?", state))))
                .isEqualTo(away);
    }

    @Test
    void knowsAPoolThatCannotGiveAConnection() {
        assertThat(Outage.isCauseOf(new RuntimeException(new PoolingException())))
                .isTrue();
    }

    @Test
    void takesNothingElseForOne() {
        assertThat(Outage.isCauseOf(new IllegalStateException("08001"))).isFalse();
        assertThat(Outage.isCauseOf(new SQLException("no state"))).isFalse();
    }
}
