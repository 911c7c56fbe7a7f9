package org.hotelleads.pms.match;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotelleads.booking.Agreement;
import org.hotelleads.booking.Likeness;
import org.hotelleads.booking.PersonName;
import org.hotelleads.booking.PersonRole;

/**
 * A lead held against the people and the days of the bookings.
 *
 * @param names of the lead, ready to be compared
 * @param emails the addresses that both have, and whose they are in the booking; phones alike
 * @param named who is called most like the lead; null if nobody is named
 * @param name how alike
 */
record Sighting(
        LeadKeys lead,
        List<PersonName> names,
        Contacts contacts,
        List<Person> people,
        Set<Hit> emails,
        Set<Hit> phones,
        Person named,
        Likeness name,
        Fit fit) {

    static Sighting of(LeadKeys lead, List<Person> people, List<KnownBooking> bookings, MatchCase given) {
        var names = lead.names().stream().sorted().map(PersonName::said).toList();
        var contacts = Contacts.of(lead, given);
        var named = people.stream()
                .filter(person -> !person.isCompany())
                .max(Comparator.comparing((Person person) ->
                                likeness(names, person.name()).degree())
                        .thenComparing(person -> reached(person, contacts))
                        .thenComparing(Person::role, Comparator.reverseOrder()))
                .orElse(null);
        return new Sighting(
                lead,
                names,
                contacts,
                people,
                hits(people, contacts, Contacts::emails),
                hits(people, contacts, Contacts::phones),
                named,
                named == null ? Likeness.UNKNOWN : likeness(names, named.name()),
                Fit.of(lead.stay(), bookings));
    }

    private static Likeness likeness(List<PersonName> names, PersonName person) {
        return names.stream()
                .map(name -> name.likeness(person))
                .max(Comparator.comparing(Likeness::degree))
                .orElse(Likeness.UNKNOWN);
    }

    private static boolean reached(Person person, Contacts contacts) {
        return !hits(List.of(person), contacts, Contacts::emails).isEmpty()
                || !hits(List.of(person), contacts, Contacts::phones).isEmpty();
    }

    private static Set<Hit> hits(List<Person> people, Contacts contacts, Function<Contacts, Set<String>> kind) {
        return people.stream()
                .flatMap(person -> Contacts.common(kind.apply(person.contacts()), kind.apply(contacts)).stream()
                        .map(value -> new Hit(value, person.role())))
                .collect(Collectors.toSet());
    }

    boolean sharesEmail() {
        return !emails.isEmpty();
    }

    boolean sharesPhone() {
        return !phones.isEmpty();
    }

    Set<Hit> hits() {
        var all = new HashSet<>(emails);
        all.addAll(phones);
        return all;
    }

    /** The most senior of those who share the key by which the lead was found: the email if there is one. */
    PersonRole senior() {
        return (sharesEmail() ? emails : phones)
                .stream().map(Hit::role).min(Comparator.naturalOrder()).orElse(PersonRole.COMPANY);
    }

    /** Whether only the booking's company shares a key, so that anybody who works there may be meant. */
    boolean isOnlyOfACompany() {
        return hits().stream().allMatch(hit -> hit.role() == PersonRole.COMPANY);
    }

    /** Whether the people who are recognised by something else have another address. */
    boolean emailContradicts() {
        return emails.isEmpty()
                && Contacts.common(contacts.folded(), all(Contacts::folded)).isEmpty()
                && contradict(contacts.emails(), phones, Contacts::emails);
    }

    boolean phoneContradicts() {
        return phones.isEmpty()
                && Contacts.common(contacts.tails(), all(Contacts::tails)).isEmpty()
                && contradict(contacts.phones(), emails, Contacts::phones);
    }

    private boolean contradict(Set<String> mine, Set<Hit> recognised, Function<Contacts, Set<String>> kind) {
        var roles = recognised.stream().map(Hit::role).collect(Collectors.toSet());
        var alike = people.stream()
                .filter(person -> roles.contains(person.role()) || isCalledLike(person))
                .toList();
        return !mine.isEmpty()
                && alike.stream()
                        .anyMatch(person -> !kind.apply(person.contacts()).isEmpty());
    }

    private boolean isCalledLike(Person person) {
        var likeness = likeness(names, person.name());
        return likeness.surname().isClose() && likeness.given() != Agreement.DIFFERENT;
    }

    /** Of all people of the booking, save companies. */
    Set<String> all(Function<Contacts, Set<String>> kind) {
        return people.stream()
                .filter(person -> !person.isCompany())
                .flatMap(person -> kind.apply(person.contacts()).stream())
                .collect(Collectors.toSet());
    }

    /** Whether both leads are one guest's: reached alike, and not called differently. */
    boolean isOfTheSameGuestAs(Sighting other) {
        var reached = !Contacts.common(contacts.emails(), other.contacts.emails())
                        .isEmpty()
                || !Contacts.common(contacts.phones(), other.contacts.phones()).isEmpty();
        return reached
                && names.stream().allMatch(mine -> other.names.stream()
                        .allMatch(theirs -> mine.likeness(theirs).given() != Agreement.DIFFERENT));
    }

    boolean has(Hit hit) {
        return hits().stream().anyMatch(mine -> mine.value().equals(hit.value()));
    }
}
