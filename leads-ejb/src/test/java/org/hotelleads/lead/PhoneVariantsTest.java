package org.hotelleads.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One phone that is written in two ways. */
class PhoneVariantsTest {

    private static PhoneNumber phone(String number) {
        return new PhoneNumber(number);
    }

    @ParameterizedTest
    @CsvSource({"+5511987654321, +551187654321", "+5215512345678, +525512345678", "+5491123456789, +541123456789"})
    void brazilMexicoAndArgentinaHaveADigitThatMayBeMissing(String with, String without) {
        assertThat(phone(with).variants()).containsExactlyInAnyOrder(phone(with), phone(without));
        assertThat(phone(without).variants()).containsExactlyInAnyOrder(phone(with), phone(without));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+34600111222", "+12125550123", "+551131234567", "+4915112345678"})
    void anyOtherPhoneIsWrittenInOneWay(String number) {
        assertThat(phone(number).variants()).containsExactly(phone(number));
    }

    @Test
    void theNumberItselfComesFirst() {
        assertThat(phone("+525512345678").variants()).first().isEqualTo(phone("+525512345678"));
    }
}
