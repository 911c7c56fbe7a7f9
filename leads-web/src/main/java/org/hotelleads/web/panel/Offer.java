package org.hotelleads.web.panel;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadFilter.Due;

/**
 * The words among which a person may choose in each filter.
 *
 * @param hotels codes of the person's hotels
 * @param people ids of the colleagues in these hotels
 * @param me the person's own id; null for nobody in particular
 */
record Offer(Set<String> hotels, Set<Long> people, Long me) implements Serializable {

    static final String RESOLVED = "RESOLVED";
    static final String ME = "ME";
    static final String NOBODY = "NOBODY";

    Offer {
        hotels = Set.copyOf(hotels);
        people = Set.copyOf(people);
    }

    /** The words of a filter, in the order in which they are offered. */
    Set<String> of(String filter) {
        return switch (filter) {
            case "status" -> with(names(LeadStatus.class), RESOLVED);
            case "channel" -> names(Channel.class);
            case "persona" -> names(Persona.class);
            case "due" -> names(Due.class);
            case "hotel" -> hotels;
            default -> with(people.stream().map(String::valueOf).collect(Collectors.toSet()), ME, NOBODY);
        };
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> with(Set<String> words, String... more) {
        words.addAll(Set.of(more));
        return words;
    }
}
