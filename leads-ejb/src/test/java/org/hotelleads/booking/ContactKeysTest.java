package org.hotelleads.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotelleads.booking.ContactKey.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what the people of a booking are recognised. */
class ContactKeysTest {

    private static List<String> keys(Kind kind, String email, String... phones) {
        var person = BookingPerson.of(PersonRole.BOOKER, "Ana", "Ruiz", email, phones);
        return ContactKeys.of(person, "ES").stream()
                .filter(key -> key.kind() == kind)
                .map(ContactKey::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "' Ana.Ruiz@Mail.COM ', ana.ruiz@mail.com",
        "mailto:ana@mail.com, ana@mail.com",
        "mailto:ana@mail.com?subject=Hi, ana@mail.com",
        "'\"Ruiz, Ana\" <ana@mail.com>', ana@mail.com",
        "'ana@mail.com;', ana@mail.com",
        "ａｎａ＠mail.com, ana@mail.com"
    })
    void emailIsWrittenInOneWay(String spelled, String key) {
        assertThat(keys(Kind.EMAIL, spelled)).containsExactly(key);
    }

    @Test
    void domainOfOtherLettersIsFoundInBothSpellings() {
        assertThat(keys(Kind.EMAIL, "jo@müller-hof.de"))
                .containsExactlyInAnyOrder("jo@xn--mller-hof-q9a.de", "jo@müller-hof.de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ana", "ana@", "@mail.com", "noemail@mail.com", "no-email@hotel.com", "xxx@xxx.com", "a@a.com"})
    void whatIsNoAddressOrStandsForNoneIsNoKey(String email) {
        assertThat(keys(Kind.EMAIL, email)).isEmpty();
        assertThat(keys(Kind.EMAIL_FOLDED, email)).isEmpty();
    }

    @Test
    void phonesAreReadWithTheHotelsCountryAndFoundInEveryWayOfWritingThem() {
        assertThat(keys(Kind.PHONE, null, "600 41 79 22", "0044 7911 204558"))
                .containsExactlyInAnyOrder("+34600417922", "+447911204558");
        assertThat(keys(Kind.PHONE, null, "+55 11 98765-4329"))
                .containsExactlyInAnyOrder("+5511987654329", "+551187654329");
        assertThat(keys(Kind.PHONE, null, "600417922 / 655820143"))
                .containsExactlyInAnyOrder("+34600417922", "+34655820143");
        assertThat(keys(Kind.PHONE_TAIL, null, "+44 7911 204558")).containsExactly("911204558");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"000000000", "600000000", "+34 666666666", "123456789", "987654321", "12345", "+34600600600"})
    void numberThatStandsForNoneIsNoKey(String phone) {
        assertThat(keys(Kind.PHONE, null, phone)).isEmpty();
        assertThat(keys(Kind.PHONE_TAIL, null, phone)).isEmpty();
    }

    @Test
    void everyKeyHasTheSurnameAndTheSystemsIdIsOneToo() {
        var person = new BookingPerson(
                PersonRole.BOOKER, "p-1", "Ana", "de Ruiz", null, "ana@mail.com", false, List.of("600417922"), false);
        assertThat(ContactKeys.of(person, "ES"))
                .contains(new ContactKey(Kind.PERSON, "p-1", "ruiz"))
                .extracting(ContactKey::surname)
                .containsOnly("ruiz");
    }

    @Test
    void whoeverIsForgottenHasNoKeyAndALentAddressIsNone() {
        assertThat(ContactKeys.of(BookingPerson.forgotten(PersonRole.BOOKER, "p-1"), "ES"))
                .isEmpty();
        var lent = new BookingPerson(PersonRole.BOOKER, null, "Ana", "Ruiz", null, "a@b.com", true, List.of(), false);
        assertThat(ContactKeys.of(lent, "ES")).isEmpty();
    }

    @Test
    void nothingPersonalStandsInALog() {
        assertThat(new ContactKey(Kind.EMAIL, "ana@mail.com", "ruiz")).hasToString("EMAIL");
    }
}
