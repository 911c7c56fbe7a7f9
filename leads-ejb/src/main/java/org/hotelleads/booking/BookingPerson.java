package org.hotelleads.booking;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Somebody whom a booking names, as its system spells them; whatever is unknown is null.
 *
 * @param personId the system's own id of the person
 * @param fullName only where first and last name are not told apart
 * @param relayed whether the address belongs to a portal that passes mail on, and so identifies nobody
 * @param phones all numbers that are known, as they are written there
 * @param anonymised whether the system has forgotten who it was: then nothing else is kept
 */
public record BookingPerson(
        PersonRole role,
        String personId,
        String firstName,
        String lastName,
        String fullName,
        String email,
        boolean relayed,
        List<String> phones,
        boolean anonymised) {

    public BookingPerson {
        personId = Plain.text(personId);
        firstName = blankToNull(firstName);
        lastName = blankToNull(lastName);
        fullName = blankToNull(fullName);
        email = blankToNull(email);
        phones = phones.stream()
                .map(BookingPerson::blankToNull)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (anonymised) {
            firstName = null;
            lastName = null;
            fullName = null;
            email = null;
            phones = List.of();
        }
    }

    public static BookingPerson of(PersonRole role, String firstName, String lastName, String email, String... phones) {
        return new BookingPerson(
                role,
                null,
                firstName,
                lastName,
                null,
                email,
                false,
                Stream.of(phones).filter(phone -> phone != null).toList(),
                false);
    }

    /** The system has forgotten who it was. */
    public static BookingPerson forgotten(PersonRole role, String personId) {
        return new BookingPerson(role, personId, null, null, null, null, false, List.of(), true);
    }

    /** How people would call them; null if nothing is known. */
    public String name() {
        if (fullName != null && (firstName == null || lastName == null)) {
            return fullName;
        }
        if (firstName == null) {
            return lastName;
        }
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    private static String blankToNull(String text) {
        var plain = Plain.text(text);
        return plain == null || plain.isBlank() ? null : plain.strip();
    }
}
