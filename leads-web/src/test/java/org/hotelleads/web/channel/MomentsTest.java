package org.hotelleads.web.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points in time as vendors write them. */
class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "1795341600, 2026-11-22T10:00:00Z",
        "1795341600123, 2026-11-22T10:00:00.123Z",
        "1795341600.25, 2026-11-22T10:00:00Z",
        "2026-11-22T09:59:30.123Z, 2026-11-22T09:59:30.123Z",
        "2026-11-22T09:30:00+0000, 2026-11-22T09:30:00Z",
        "2026-11-22T10:30:00+01:00, 2026-11-22T09:30:00Z",
        "2026-03-03 13:05:57 UTC, 2026-03-03T13:05:57Z",
        "'Sun, 22 Nov 2026 09:30:00 +0000', 2026-11-22T09:30:00Z"
    })
    void readsThemInTheirSpellings(String written, String moment) {
        assertThat(Moments.of(Optional.of(written), Delivered.AT)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIMESTAMP",
                "-1",
                "0",
                "12341",
                "99999999999999999999",
                "1e9",
                "2027-11-22T10:00:00Z",
                "",
                "1995341600"
            })
    void whatCannotBeTheTimeIsTheTimeOfArrival(String written) {
        assertThat(Moments.of(Optional.of(written), Delivered.AT)).isEqualTo(Delivered.AT);
    }

    @Test
    void withoutATimeItIsTheTimeOfArrival() {
        assertThat(Moments.of(Optional.empty(), Delivered.AT)).isEqualTo(Delivered.AT);
    }
}
