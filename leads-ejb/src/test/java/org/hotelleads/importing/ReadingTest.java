package org.hotelleads.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, moments, amounts and names of files as people write them. */
class ReadingTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @ParameterizedTest
    @CsvSource({
        "2026-08-12, DAY_FIRST, 2026-08-12",
        "12/8/2026, DAY_FIRST, 2026-08-12",
        "12.08.26, DAY_FIRST, 2026-08-12",
        "8-12-2026, MONTH_FIRST, 2026-08-12",
        "2026/08/12 10:00, MONTH_FIRST, 2026-08-12",
        "31/02/2026, DAY_FIRST,",
        "25/12/2026, MONTH_FIRST,",
        "tomorrow, DAY_FIRST,"
    })
    void readsDays(String written, DateOrder order, LocalDate day) {
        assertThat(new TimeReading(order).day(written).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-12T10:00:00Z, 2026-08-12T10:00:00Z",
        "2026-08-12 10:00:00+02:00, 2026-08-12T08:00:00Z",
        "12/08/2026 18:30, 2026-08-12T16:30:00Z",
        "12/01/2026 6:30 PM, 2026-01-12T17:30:00Z",
        "12/01/2026 12:05 a.m., 2026-01-11T23:05:00Z",
        "12/08/2026, 2026-08-12T10:00:00Z",
        "12/08/2026 25:00,",
    })
    void readsMomentsInTheZoneOfTheHotel(String written, Instant moment) {
        assertThat(new TimeReading(DateOrder.DAY_FIRST).moment(written, MADRID).orElse(null))
                .isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,50 € | false | 1234.50",
                "1,234.50 | true | 1234.50",
                "1.234 | true | 1234",
                "1,234 | true | 1.234",
                "1,234 | false | 1234",
                "7,5 | false | 7.5",
                "1 234.5 | false | 1234.5",
                "CHF 1'234.50 | false | 1234.50",
                "-12 | true | -12",
                "12-34 | true |"
            })
    void readsAmounts(String written, boolean comma, BigDecimal amount) {
        assertThat(NumberReading.amount(written, comma).orElse(null)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\files\\leads 2026.csv, leads 2026.csv",
        "<script>alert(1)</script>.csv, script_.csv",
        "'a\"b\r\nSet-Cookie: x.csv', a_b__Set-Cookie_ x.csv"
    })
    void namesOfFilesAreTakenFromNobodyAsTheyAre(String sent, String kept) {
        assertThat(new ImportWish(ImportKind.LEADS, null, sent).fileName()).isEqualTo(kept);
    }

    @Test
    void aFileWithoutANameHasOne() {
        assertThat(new ImportWish(ImportKind.LEADS, " ", "///").fileName()).isEqualTo("file");
        assertThat(new ImportWish(ImportKind.LEADS, null, "x".repeat(500)).fileName())
                .hasSizeLessThan(200);
    }
}
