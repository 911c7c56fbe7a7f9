package org.hotelleads.hotel;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said of a hotel. */
class HotelDescriptionTest {

    private static HotelDescription coded(String code) {
        return new HotelDescription(code, "Sol", "Europe/Madrid", "es", "ES", "EUR");
    }

    private static HotelDescription named(String name) {
        return new HotelDescription("sol", name, "Europe/Madrid", "es", "ES", "EUR");
    }

    private static HotelDescription inZone(String zone) {
        return new HotelDescription("sol", "Sol", zone, "es", "ES", "EUR");
    }

    private static HotelDescription speaking(String locale) {
        return new HotelDescription("sol", "Sol", "Europe/Madrid", locale, "ES", "EUR");
    }

    private static HotelDescription inCountry(String region) {
        return new HotelDescription("sol", "Sol", "Europe/Madrid", "es", region, "EUR");
    }

    private static HotelDescription selling(String currency) {
        return new HotelDescription("sol", "Sol", "Europe/Madrid", "es", "ES", currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sol", "sol-palma", "h1", "1", "a-b-c"})
    void takesGoodCodes(String code) {
        assertThat(coded(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Sol", "sol_palma", "sol--palma", "-sol", "sol-", "sol palma", "sól", "sol\n"})
    void refusesOtherCodes(String code) {
        assertThat(Refused.fields(() -> coded(code))).containsExactly("code");
    }

    @Test
    void takesCodesOfSixtyLetters() {
        assertThat(coded("x".repeat(60)).code()).hasSize(60);
        assertThat(Refused.fields(() -> coded("x".repeat(61)))).containsExactly("code");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "Sol\u0000", "Sol\nPalma"})
    void refusesNamesThatAreNone(String name) {
        assertThat(Refused.fields(() -> named(name))).containsExactly("name");
    }

    @Test
    void takesNamesOfAHundredAndTwentyLetters() {
        assertThat(named("ñ".repeat(120)).name()).hasSize(120);
        assertThat(Refused.fields(() -> named("ñ".repeat(121)))).containsExactly("name");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Madrid", "europe/madrid", "+01:00", "CEST", "Europe/Madrid "})
    void refusesWhatIsNoZone(String zone) {
        assertThat(Refused.fields(() -> inZone(zone))).containsExactly("zone");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"español", "xx", "es_MX", "english"})
    void refusesWhatIsNoLocale(String locale) {
        assertThat(Refused.fields(() -> speaking(locale))).containsExactly("locale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "es-MX", "en-GB", "zh-Hant-TW"})
    void takesLanguageTags(String locale) {
        assertThat(speaking(locale).locale()).isEqualTo(locale);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"es", "ESP", "XX", "UK"})
    void refusesWhatIsNoCountry(String region) {
        assertThat(Refused.fields(() -> inCountry(region))).containsExactly("region");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"eur", "€", "EURO", "ZZZ"})
    void refusesWhatIsNoCurrency(String currency) {
        assertThat(Refused.fields(() -> selling(currency))).containsExactly("currency");
    }

    @Test
    void namesAllFlawsAtOnce() {
        assertThat(Refused.fields(() -> new HotelDescription(null, null, null, null, null, null)))
                .containsExactly("code", "name", "zone", "locale", "region", "currency");
    }
}
