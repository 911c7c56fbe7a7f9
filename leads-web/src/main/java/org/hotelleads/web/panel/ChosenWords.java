package org.hotelleads.web.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadFilter.Due;
import org.hotelleads.search.Period;

/** The words chosen in each filter that offers some, and what they mean to the search. */
final class ChosenWords implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The filters in the order in which an address names them. */
    private static final List<String> FILTERS = List.of("status", "channel", "persona", "hotel", "assignedTo", "due");

    private final Offer offer;
    private final Map<String, List<String>> chosen = new TreeMap<>();

    ChosenWords(Offer offer) {
        this.offer = offer;
    }

    void read(Address address) {
        FILTERS.forEach(filter -> choose(filter, address.all(filter, offer.of(filter))));
    }

    void write(Address.Query query) {
        FILTERS.forEach(filter -> of(filter).forEach(word -> query.add(filter, word)));
    }

    /** A list of its own, which a page may change. */
    List<String> of(String filter) {
        return new ArrayList<>(chosen.getOrDefault(filter, List.of()));
    }

    Set<String> offered(String filter) {
        return offer.of(filter);
    }

    void choose(String filter, List<String> words) {
        var known = offer.of(filter);
        chosen.put(
                filter,
                Stream.ofNullable(words)
                        .flatMap(List::stream)
                        .filter(known::contains)
                        .toList());
    }

    void drop(String filter, String word) {
        choose(filter, of(filter).stream().filter(other -> !other.equals(word)).toList());
    }

    void clear() {
        chosen.clear();
    }

    LeadFilter filter(Period period, String q) {
        return new LeadFilter(
                meant("status", ChosenWords::statuses),
                meant("channel", word -> Stream.of(Channel.valueOf(word))),
                meant("persona", word -> Stream.of(Persona.valueOf(word))),
                Set.copyOf(of("hotel")),
                period,
                q,
                meant("assignedTo", this::people),
                due().orElse(null));
    }

    Optional<Due> due() {
        return of("due").stream().findFirst().map(Due::valueOf);
    }

    private <T> Set<T> meant(String filter, Function<String, Stream<T>> meaning) {
        return of(filter).stream().flatMap(meaning).collect(Collectors.toSet());
    }

    private static Stream<LeadStatus> statuses(String word) {
        return word.equals(Offer.RESOLVED) ? LeadStatus.RESOLVED.stream() : Stream.of(LeadStatus.valueOf(word));
    }

    private Stream<Long> people(String word) {
        return switch (word) {
            case Offer.ME -> Stream.ofNullable(offer.me());
            case Offer.NOBODY -> Stream.of(LeadFilter.NOBODY);
            default -> Stream.of(Long.valueOf(word));
        };
    }
}
