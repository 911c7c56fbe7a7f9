package org.hotelleads.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void saysNothingWithoutABase() {
        assertThat(Difference.ofCounts(12, 0).number(Locale.ENGLISH)).isEmpty();
        assertThat(Difference.ofScores(Optional.of(40.0), Optional.empty()).trend())
                .isEqualTo("none");
    }

    @Test
    void tellsCountsInPercent() {
        assertThat(Difference.ofCounts(112, 100).number(Locale.ENGLISH)).contains("+12");
        assertThat(Difference.ofCounts(50, 100).number(Locale.ENGLISH)).contains("\u221250");
        assertThat(Difference.ofCounts(2600, 100).number(Locale.forLanguageTag("es")))
                .contains("+2.500");
    }

    @Test
    void tellsSharesInPercentagePoints() {
        var difference = Difference.ofShares(Optional.of(0.191), Optional.of(0.2));
        assertThat(difference.number(Locale.forLanguageTag("es"))).contains("\u22120,9");
        assertThat(difference.trend()).isEqualTo("down");
    }

    @Test
    void callsTheSameTheSame() {
        assertThat(Difference.ofScores(Optional.of(44.01), Optional.of(44.0)).trend())
                .isEqualTo("same");
    }
}
