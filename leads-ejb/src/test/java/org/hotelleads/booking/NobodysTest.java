package org.hotelleads.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.lead.PhoneNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of what identifies nobody, as people write them. */
class NobodysTest {

    private static final Nobodys NOBODYS = Nobodys.read(
            "ES",
            "Reception@Hotel-Palma.com\n @agency.com, *.relay.example.net;",
            "971 00 01 11\nrubbish, +55 11 98765-4329");

    @ParameterizedTest
    @CsvSource({
        "reception@hotel-palma.com, true",
        "ana@hotel-palma.com, false",
        "x@agency.com, true",
        "x@es.agency.com, true",
        "x@myagency.com, false",
        "x@relay.example.net, true",
        "ana.1@guest.booking.com, true",
        "ana@booking.com, false"
    })
    void addressIsNobodysByItselfOrByItsDomain(String address, boolean nobodys) {
        assertThat(NOBODYS.isAddress(address)).isEqualTo(nobodys);
    }

    @ParameterizedTest
    @CsvSource({"+34971000111, true", "+5511987654329, true", "+551187654329, true", "+34971000112, false"})
    void phoneIsNobodysInEveryWayOfWritingIt(String phone, boolean nobodys) {
        assertThat(NOBODYS.isPhone(new PhoneNumber(phone))).isEqualTo(nobodys);
    }
}
