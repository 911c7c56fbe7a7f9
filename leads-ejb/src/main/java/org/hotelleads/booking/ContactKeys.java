package org.hotelleads.booking;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.booking.ContactKey.Kind;
import org.hotelleads.lead.PhoneNumber;

/**
 * The keys that a person of a booking is recognised by; whoever is anonymous has none, no placeholder is one, and neither
 * is an address that a portal lends.
 */
public final class ContactKeys {

    private ContactKeys() {}

    /** @param region in which phones without a country code are dialled, ISO 3166; may be null */
    public static Set<ContactKey> of(BookingPerson person, String region) {
        var keys = new LinkedHashSet<ContactKey>();
        if (person.anonymised()) {
            return keys;
        }
        var surname = PersonName.of(person).surname();
        if (person.personId() != null) {
            keys.add(new ContactKey(Kind.PERSON, person.personId(), surname));
        }
        EmailKeys.read(person.relayed() ? null : person.email()).map(EmailKeys::spellings).stream()
                .flatMap(Collection::stream)
                .flatMap(address -> ofEmail(address, surname))
                .forEach(keys::add);
        person.phones().stream().flatMap(text -> ofPhone(text, region, surname)).forEach(keys::add);
        return keys;
    }

    /**
     * Those of everybody in a booking. The email and the phone of one stand with the surnames of the others, too: so a
     * secretary who books for many shows by the names that meet under one address.
     */
    public static Set<ContactKey> ofAll(List<BookingPerson> people, String region) {
        var surnames = people.stream()
                .map(person -> PersonName.of(person).surname())
                .filter(surname -> !surname.isEmpty())
                .distinct()
                .toList();
        return people.stream()
                .flatMap(person -> of(person, region).stream())
                .flatMap(key -> Stream.concat(Stream.of(key), withOthers(key, surnames)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<ContactKey> withOthers(ContactKey key, List<String> surnames) {
        return key.kind() == Kind.EMAIL || key.kind() == Kind.PHONE
                ? surnames.stream().map(surname -> new ContactKey(key.kind(), key.value(), surname))
                : Stream.empty();
    }

    private static Stream<ContactKey> ofEmail(String address, String surname) {
        return Stream.concat(
                Stream.of(new ContactKey(Kind.EMAIL, address, surname)),
                EmailKeys.folded(address).stream().map(folded -> new ContactKey(Kind.EMAIL_FOLDED, folded, surname)));
    }

    private static Stream<ContactKey> ofPhone(String text, String region, String surname) {
        var numbers = PhoneKeys.read(text, region);
        var tails = numbers.isEmpty()
                ? PhoneKeys.tail(text).stream()
                : numbers.stream().flatMap(number -> PhoneKeys.tail(number).stream());
        return Stream.concat(
                numbers.stream()
                        .flatMap(number -> number.variants().stream())
                        .map(PhoneNumber::value)
                        .map(value -> new ContactKey(Kind.PHONE, value, surname)),
                tails.map(tail -> new ContactKey(Kind.PHONE_TAIL, tail, surname)));
    }
}
