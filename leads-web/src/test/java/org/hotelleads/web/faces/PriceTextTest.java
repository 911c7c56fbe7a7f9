package org.hotelleads.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PriceTextTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static PriceText price(String amount, String currency) {
        return new PriceText(new BigDecimal(amount), currency);
    }

    @Test
    void isWrittenAsTheReaderWritesMoney() {
        assertThat(price("1240.5", "EUR").in(Locale.ENGLISH)).isEqualTo("\u20ac1,240.50");
        assertThat(price("1240.5", "EUR").in(SPANISH)).isEqualTo("1.240,50\u00a0\u20ac");
    }

    @Test
    void hasAsManyDigitsAsItsCurrency() {
        assertThat(price("1240", "JPY").in(Locale.ENGLISH)).endsWith("1,240").doesNotContain(".");
        assertThat(price("12340.50", "EUR").rounded(Locale.ENGLISH)).isEqualTo("\u20ac12,341");
    }

    @Test
    void keepsACurrencyThatNobodyKnows() {
        assertThat(price("10", "QQQ").in(Locale.ENGLISH)).isEqualTo("10.00 QQQ");
        assertThat(price("10", null).in(Locale.ENGLISH)).isEqualTo("10.00");
    }

    @Test
    void isADashWhereNobodyKnowsIt() {
        assertThat(new PriceText(null, "EUR").in(Locale.ENGLISH)).isEqualTo("\u2013");
    }
}
