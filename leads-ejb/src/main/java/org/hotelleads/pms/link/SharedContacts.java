package org.hotelleads.pms.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.booking.PersonName;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.pms.match.LeadKeys;

/** Emails and phones under which guests of many names have asked: those of somebody who asks for others. */
final class SharedContacts {

    private static final int MANY_PEOPLE = 3;

    private SharedContacts() {}

    static Set<String> of(Collection<LeadKeys> leads) {
        var names = new HashMap<String, List<PersonName>>();
        for (var lead : leads) {
            var contacts = Stream.concat(
                    lead.emails().stream().map(EmailAddress::value),
                    lead.phones().stream()
                            .flatMap(phone -> phone.variants().stream())
                            .map(PhoneNumber::value));
            var called = lead.names().stream()
                    .filter(SharedContacts::isWhole)
                    .map(PersonName::said)
                    .toList();
            contacts.forEach(contact ->
                    names.computeIfAbsent(contact, any -> new ArrayList<>()).addAll(called));
        }
        return names.entrySet().stream()
                .filter(entry -> people(entry.getValue()) >= MANY_PEOPLE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** One word alone may be anybody's given name. */
    private static boolean isWhole(String name) {
        return name.strip().contains(" ");
    }

    private static int people(List<PersonName> names) {
        var people = new ArrayList<PersonName>();
        for (var name : names) {
            if (people.stream().allMatch(known -> known.likeness(name).isOfStrangers())) {
                people.add(name);
            }
        }
        return people.size();
    }
}
