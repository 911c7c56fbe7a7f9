package org.hotelleads.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotelleads.search.LeadFilter.Due;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.Refusal;

/**
 * Which leads in which order, as the words of an address tell it: those of the panel, of saved views and of the HTTP API,
 * such as {@code sort=-score&status=NEW}.
 */
public record FilterWords(LeadFilter filter, Sort sort) {

    /**
     * Reads words that are percent-encoded.
     *
     * @param me whom the word {@code ME} means; null for nobody
     * @throws Refusal if there is a word that means nothing
     */
    public static FilterWords read(String query, Long me) {
        var words = new LinkedHashMap<String, List<String>>();
        Stream.of(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> words.computeIfAbsent(decoded(pair[0]), unused -> new ArrayList<>())
                        .add(pair.length == 1 ? "" : decoded(pair[1])));
        return of(words, me);
    }

    /**
     * Understands the values of each word.
     *
     * @param me whom the word {@code ME} means; null for nobody
     * @throws Refusal if there is a word that means nothing
     */
    public static FilterWords of(Map<String, List<String>> words, Long me) {
        var reading = new FilterReading(words, me);
        return new FilterWords(reading.filter(), reading.sort());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCode) {
            throw Refusal.invalid("query", "error.percent");
        }
    }

    /** The same words again, always in the same order, percent-encoded; empty for everything, newest first. */
    public String write() {
        var words = new ArrayList<String>();
        add(words, FilterReading.STATUS, names(filter.statuses()));
        add(words, FilterReading.CHANNEL, names(filter.channels()));
        add(words, FilterReading.PERSONA, names(filter.personas()));
        add(words, FilterReading.HOTEL, filter.hotels().stream());
        add(words, FilterReading.ASSIGNED_TO, filter.assignees().stream().map(FilterWords::person));
        add(words, FilterReading.DUE, Stream.ofNullable(filter.due()).map(Due::name));
        add(words, FilterReading.FROM, Stream.ofNullable(filter.period().from()).map(Object::toString));
        add(words, FilterReading.TO, Stream.ofNullable(filter.period().to()).map(Object::toString));
        add(words, FilterReading.QUERY, Stream.of(filter.query()).filter(text -> !text.isEmpty()));
        add(
                words,
                FilterReading.SORT,
                Stream.of(sort)
                        .filter(order -> !order.equals(Sort.NEWEST_FIRST))
                        .map(Sort::toString));
        return String.join("&", words.stream().sorted().toList());
    }

    private static void add(List<String> words, String name, Stream<String> values) {
        values.forEach(value -> words.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }

    private static Stream<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name);
    }

    private static String person(Long id) {
        return id.equals(LeadFilter.NOBODY) ? FilterReading.NOBODY : id.toString();
    }
}
