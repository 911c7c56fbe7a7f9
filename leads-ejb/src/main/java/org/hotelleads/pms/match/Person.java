package org.hotelleads.pms.match;

import java.util.Comparator;
import java.util.List;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.PersonName;
import org.hotelleads.booking.PersonRole;

/** Somebody whom one of the bookings names, ready to be compared. */
record Person(PersonRole role, PersonName name, Contacts contacts) {

    static List<Person> of(List<KnownBooking> bookings, MatchCase given) {
        return bookings.stream()
                .flatMap(known -> known.booking().persons().stream())
                .distinct()
                .filter(person -> !person.anonymised())
                .map(person -> of(person, given))
                .sorted(Comparator.comparing(Person::role))
                .toList();
    }

    private static Person of(BookingPerson person, MatchCase given) {
        return new Person(person.role(), PersonName.of(person), Contacts.of(person, given));
    }

    boolean isCompany() {
        return role == PersonRole.COMPANY;
    }
}
