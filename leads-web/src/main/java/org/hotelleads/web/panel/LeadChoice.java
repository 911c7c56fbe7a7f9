package org.hotelleads.web.panel;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadOrder;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.search.Period;

/**
 * What the person has chosen to see, in the words of the address, which are those of the HTTP API. Words that mean
 * nothing, as in a mistyped or outdated address, are passed over.
 */
public class LeadChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String RESOLVED = "RESOLVED";
    private static final int SHORTEST_SEARCH = 2;
    private static final int LONGEST_SEARCH = 200;

    private List<String> statuses = List.of();
    private List<String> channels = List.of();
    private List<String> personas = List.of();
    private List<String> hotels = List.of();
    private transient Period period = Period.ALWAYS;
    private String q = "";
    private String sort = Sort.NEWEST_FIRST.toString();

    /** Reads the parameters of an address; only hotels that the person may see are chosen. */
    static LeadChoice of(Map<String, String[]> address, Set<String> visibleHotels) {
        var choice = new LeadChoice();
        choice.statuses = known(address, "status", statusWords());
        choice.channels = known(address, "channel", names(Channel.class));
        choice.personas = known(address, "persona", names(Persona.class));
        choice.hotels = known(address, "hotel", visibleHotels);
        choice.period = period(
                first(address, "from").flatMap(LeadChoice::day).orElse(null),
                first(address, "to").flatMap(LeadChoice::day).orElse(null));
        choice.setQ(first(address, "q").orElse(""));
        first(address, "sort").filter(LeadChoice::isSort).ifPresent(word -> choice.sort = word);
        return choice;
    }

    /** The query of an address that restores this choice; empty when nothing is chosen. */
    String address() {
        var words = new ArrayList<String>();
        statuses.forEach(word -> words.add("status=" + word));
        channels.forEach(word -> words.add("channel=" + word));
        personas.forEach(word -> words.add("persona=" + word));
        hotels.forEach(word -> words.add("hotel=" + encode(word)));
        Stream.ofNullable(period.from()).forEach(day -> words.add("from=" + day));
        Stream.ofNullable(period.to()).forEach(day -> words.add("to=" + day));
        Stream.of(q).filter(text -> !text.isEmpty()).forEach(text -> words.add("q=" + encode(text)));
        Stream.of(sort).filter(word -> !sort().equals(Sort.NEWEST_FIRST)).forEach(word -> words.add("sort=" + word));
        return String.join("&", words);
    }

    LeadFilter filter() {
        var wanted = statuses.stream()
                .flatMap(word ->
                        word.equals(RESOLVED) ? LeadStatus.RESOLVED.stream() : Stream.of(LeadStatus.valueOf(word)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LeadStatus.class)));
        return new LeadFilter(
                wanted,
                channels.stream().map(Channel::valueOf).collect(Collectors.toSet()),
                personas.stream().map(Persona::valueOf).collect(Collectors.toSet()),
                Set.copyOf(hotels),
                period,
                q.length() < SHORTEST_SEARCH ? "" : q,
                Set.of(),
                null);
    }

    Sort sort() {
        return Sort.parse(sort);
    }

    void sortBy(Sort wanted) {
        sort = wanted.toString();
    }

    /** Both days included; null leaves an end open. Given the wrong way round, the days change places. */
    static Period period(LocalDate first, LocalDate last) {
        var reversed = first != null && last != null && last.isBefore(first);
        return reversed ? new Period(last, first) : new Period(first, last);
    }

    /** Takes one word of a filter back. */
    void drop(String filter, String word) {
        switch (filter) {
            case "status" -> statuses = without(statuses, word);
            case "channel" -> channels = without(channels, word);
            case "persona" -> personas = without(personas, word);
            case "hotel" -> hotels = without(hotels, word);
            case "period" -> period = Period.ALWAYS;
            default -> q = "";
        }
    }

    /** Takes all filters back; the order stays. */
    void clear() {
        statuses = List.of();
        channels = List.of();
        personas = List.of();
        hotels = List.of();
        period = Period.ALWAYS;
        q = "";
    }

    private static List<String> without(List<String> words, String word) {
        return words.stream().filter(other -> !other.equals(word)).toList();
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Whether any filter is set; the order alone is none. */
    public boolean isFiltered() {
        return !filter().isEverything();
    }

    public Set<String> getStatusWords() {
        return statusWords();
    }

    public Set<String> getChannelWords() {
        return names(Channel.class);
    }

    public Set<String> getPersonaWords() {
        return names(Persona.class);
    }

    private static Set<String> statusWords() {
        var words = names(LeadStatus.class);
        words.add(RESOLVED);
        return words;
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> known(Map<String, String[]> address, String name, Set<String> words) {
        return Stream.of(address.getOrDefault(name, new String[0]))
                .filter(words::contains)
                .distinct()
                .toList();
    }

    private static Optional<String> first(Map<String, String[]> address, String name) {
        return Stream.of(address.getOrDefault(name, new String[0])).findFirst();
    }

    private static Optional<LocalDate> day(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static boolean isSort(String word) {
        return LeadOrder.find(word.startsWith("-") ? word.substring(1) : word).isPresent();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<String> getStatuses() {
        return new ArrayList<>(statuses);
    }

    public void setStatuses(List<String> statuses) {
        this.statuses = chosen(statuses, statusWords());
    }

    public List<String> getChannels() {
        return new ArrayList<>(channels);
    }

    public void setChannels(List<String> channels) {
        this.channels = chosen(channels, names(Channel.class));
    }

    public List<String> getPersonas() {
        return new ArrayList<>(personas);
    }

    public void setPersonas(List<String> personas) {
        this.personas = chosen(personas, names(Persona.class));
    }

    public List<String> getHotels() {
        return new ArrayList<>(hotels);
    }

    public void setHotels(List<String> hotels) {
        this.hotels = hotels == null ? List.of() : List.copyOf(hotels);
    }

    private static List<String> chosen(List<String> words, Set<String> known) {
        return words == null
                ? List.of()
                : words.stream().filter(known::contains).toList();
    }

    Period period() {
        return period;
    }

    void setPeriod(Period wanted) {
        period = wanted;
    }

    public String getQ() {
        return q;
    }

    public final void setQ(String typed) {
        var text = typed == null ? "" : typed.strip();
        q = text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
    }
}
