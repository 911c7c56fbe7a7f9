package org.hotelleads.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as hotel systems write them. */
class WrittenTimeTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @ParameterizedTest
    @CsvSource({
        "2020-01-28 14:33:54.0, 2020-01-28T13:33:54Z, false",
        "2020-07-28 14:33:54.0, 2020-07-28T12:33:54Z, false",
        "2024-01-31 13:00:00, 2024-01-31T12:00:00Z, false",
        "2024-01-31T13:00, 2024-01-31T12:00:00Z, false",
        "2024-01-31, 2024-01-30T23:00:00Z, false",
        "2024-01-31T13:00:00Z, 2024-01-31T13:00:00Z, true",
        "2019-09-03T14:56:18.2312345Z, 2019-09-03T14:56:18Z, true",
        "2024-01-31T13:00:00.000-05:00, 2024-01-31T18:00:00Z, true",
        "2024-01-31 13:00:00+0530, 2024-01-31T07:30:00Z, true",
        "2024-01-31T13:00:00+01, 2024-01-31T12:00:00Z, true"
    })
    void readsATimeAndWhetherItsZoneIsKnown(String written, Instant at, boolean precise) {
        assertThat(WrittenTime.of(written, MADRID)).contains(new WrittenTime(at, precise));
    }

    @Test
    void takesAnHourThatTheClockSkipsForTheNextOne() {
        assertThat(WrittenTime.of("2026-03-29 02:30:00.0", MADRID))
                .contains(new WrittenTime(Instant.parse("2026-03-29T01:30:00Z"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "0000-00-00 00:00:00", "2026-02-30", "31/01/2024", "2024-01-31 25:00:00"})
    void readsNothingFromWhatIsNoTime(String written) {
        assertThat(WrittenTime.of(written, MADRID)).isEqualTo(Optional.empty());
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(WrittenTime.of(null, MADRID)).isEmpty();
    }
}
