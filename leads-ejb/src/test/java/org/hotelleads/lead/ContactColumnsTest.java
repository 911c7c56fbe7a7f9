package org.hotelleads.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of a guest as they stand in the database's columns. */
class ContactColumnsTest {

    private final EmailAddressColumn emails = new EmailAddressColumn();
    private final PhoneNumberColumn phones = new PhoneNumberColumn();
    private final ReasonsColumn reasons = new ReasonsColumn();

    @Test
    void keepsAnEmailAddress() {
        assertThat(emails.convertToDatabaseColumn(new EmailAddress(" Ana@Example.ORG ")))
                .isEqualTo("ana@example.org");
        assertThat(emails.convertToEntityAttribute("ana@example.org")).isEqualTo(new EmailAddress("ana@example.org"));
    }

    @Test
    void keepsAPhoneNumber() {
        assertThat(phones.convertToDatabaseColumn(new PhoneNumber("+34600111222")))
                .isEqualTo("+34600111222");
        assertThat(phones.convertToEntityAttribute("+34600111222")).isEqualTo(new PhoneNumber("+34600111222"));
    }

    @Test
    void keepsThatNothingIsKnown() {
        assertThat(emails.convertToDatabaseColumn(null)).isNull();
        assertThat(emails.convertToEntityAttribute(null)).isNull();
        assertThat(phones.convertToDatabaseColumn(null)).isNull();
        assertThat(phones.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void keepsReasonsWithTheirDetails() {
        var all = List.of(
                new Reason("contact.email", 10, new Quote("m-1", 4, 19), List.of()),
                new Reason("stay.dates", 20, null, List.of("2026-08-12", "\"quoted\" ünï")));

        assertThat(reasons.convertToEntityAttribute(reasons.convertToDatabaseColumn(all)))
                .isEqualTo(all);
        assertThat(reasons.convertToEntityAttribute("[]")).isEmpty();
    }
}
