package org.hotelleads.pms.match;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.EmailKeys;
import org.hotelleads.booking.PhoneKeys;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.PhoneNumber;

/**
 * By what somebody can be reached, in the spelling of keys.
 *
 * @param emails that are one person's
 * @param phones that are one person's, in every way of writing them
 * @param shared emails and phones of many people
 * @param folded emails without dots and tags
 * @param tails the ends of phones
 */
record Contacts(Set<String> emails, Set<String> phones, Set<String> shared, Set<String> folded, Set<String> tails) {

    static Contacts of(BookingPerson person, MatchCase given) {
        var emails = EmailKeys.read(person.relayed() ? null : person.email()).stream();
        var numbers = new HashSet<PhoneNumber>();
        var otherTails = new HashSet<String>();
        for (var text : person.phones()) {
            var read = PhoneKeys.read(text, given.region());
            numbers.addAll(read);
            if (read.isEmpty()) {
                PhoneKeys.tail(text).ifPresent(otherTails::add);
            }
        }
        return of(emails, numbers.stream(), otherTails.stream(), given);
    }

    static Contacts of(LeadKeys lead, MatchCase given) {
        var emails = lead.emails().stream().map(EmailAddress::value).flatMap(text -> EmailKeys.read(text).stream());
        var phones = lead.phones().stream().filter(PhoneKeys::isSomebodys);
        return of(emails, phones, Stream.empty(), given);
    }

    private static Contacts of(
            Stream<String> emails, Stream<PhoneNumber> phones, Stream<String> otherTails, MatchCase given) {
        var addresses =
                emails.filter(address -> !given.nobodys().isAddress(address)).collect(Collectors.toSet());
        var numbers = phones.filter(phone -> !given.nobodys().isPhone(phone)).collect(Collectors.toSet());
        var written = numbers.stream().flatMap(Contacts::written).collect(Collectors.toSet());
        var ownAddresses = without(addresses, given.shared());
        var ownNumbers = numbers.stream().filter(phone -> !given.shared().contains(phone.value()));
        var tails = ownNumbers.flatMap(phone -> PhoneKeys.tail(phone).stream());
        return new Contacts(
                ownAddresses,
                without(written, given.shared()),
                common(union(addresses, written), given.shared()),
                ownAddresses.stream()
                        .flatMap(address -> EmailKeys.folded(address).stream())
                        .collect(Collectors.toSet()),
                Stream.concat(tails, otherTails).collect(Collectors.toSet()));
    }

    private static Stream<String> written(PhoneNumber phone) {
        return phone.variants().stream().map(PhoneNumber::value);
    }

    /** What both have. */
    static Set<String> common(Set<String> these, Set<String> those) {
        var both = new TreeSet<>(these);
        both.retainAll(those);
        return both;
    }

    private static Set<String> union(Set<String> these, Set<String> those) {
        var all = new HashSet<>(these);
        all.addAll(those);
        return all;
    }

    private static Set<String> without(Set<String> all, Set<String> these) {
        var rest = new HashSet<>(all);
        rest.removeAll(these);
        return rest;
    }
}
