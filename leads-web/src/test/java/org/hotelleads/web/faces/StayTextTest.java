package org.hotelleads.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-12-12, 2026-12-15, -, en, 12\u201315 Dec",
                "2026-12-12, 2026-12-15, -, es, 12\u201315 dic",
                "2026-11-29, 2026-12-02, -, en, 29 Nov \u2013 2 Dec",
                "2026-12-30, 2027-01-02, -, en, 30 Dec 2026 \u2013 2 Jan 2027",
                "2027-02-25, 2027-03-02, -, en, 25 Feb \u2013 2 Mar 2027",
                "2026-12-12, -, -, en, 12 Dec \u2013",
                "-, 2026-12-15, -, en, \u2013 15 Dec",
                "-, -, 2027-08, es, Agosto 2027",
                "-, -, -, en, ''",
            })
    void saysWhatBothDaysShareOnce(
            LocalDate arrival, LocalDate departure, YearMonth month, Locale locale, String text) {
        assertThat(new StayText(arrival, departure, month).in(locale, TODAY)).isEqualTo(text);
    }
}
