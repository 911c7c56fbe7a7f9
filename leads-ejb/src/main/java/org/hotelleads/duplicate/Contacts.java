package org.hotelleads.duplicate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.Guest;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.PhoneNumber;

/** The ways to reach one person, phones in every way of writing them; whoever shares one is probably the same person. */
record Contacts(Set<EmailAddress> emails, Set<PhoneNumber> phones) {

    static Contacts of(Optional<EmailAddress> email, Optional<PhoneNumber> phone) {
        return new Contacts(
                email.map(Set::of).orElse(Set.of()),
                phone.map(PhoneNumber::variants).orElse(Set.of()));
    }

    static Contacts of(List<Lead> leads) {
        var emails = leads.stream().map(Lead::guest).map(Guest::email).flatMap(Optional::stream);
        var phones = leads.stream().map(Lead::guest).map(Guest::phone).flatMap(Optional::stream);
        return new Contacts(
                emails.collect(Collectors.toCollection(LinkedHashSet::new)),
                phones.flatMap(phone -> phone.variants().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    boolean isEmpty() {
        return emails.isEmpty() && phones.isEmpty();
    }
}
