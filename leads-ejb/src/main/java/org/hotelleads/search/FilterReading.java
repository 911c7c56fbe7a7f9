package org.hotelleads.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadFilter.Due;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/** Finds out what the words of a filter mean, and all that is wrong with them. */
final class FilterReading {

    static final String STATUS = "status";
    static final String CHANNEL = "channel";
    static final String PERSONA = "persona";
    static final String HOTEL = "hotel";
    static final String FROM = "from";
    static final String TO = "to";
    static final String ASSIGNED_TO = "assignedTo";
    static final String DUE = "due";
    static final String QUERY = "q";
    static final String SORT = "sort";
    static final String NOBODY = "NOBODY";

    private static final String RESOLVED = "RESOLVED";
    private static final String ME = "ME";
    private static final List<String> NAMES =
            List.of(STATUS, CHANNEL, PERSONA, HOTEL, FROM, TO, ASSIGNED_TO, DUE, QUERY, SORT);
    private static final Set<String> REPEATED = Set.of(STATUS, CHANNEL, PERSONA, HOTEL, ASSIGNED_TO);

    private final Map<String, List<String>> words;
    private final Long me;
    private final List<Flaw> flaws = new ArrayList<>();

    FilterReading(Map<String, List<String>> words, Long me) {
        this.words = words;
        this.me = me;
    }

    LeadFilter filter() {
        var statuses = all(STATUS).flatMap(this::statuses).collect(Collectors.toSet());
        var channels = all(CHANNEL, Channel.class);
        var personas = all(PERSONA, Persona.class);
        var from = only(FROM, day -> read(FROM, day, LocalDate::parse, "error.date"));
        var to = only(TO, day -> read(TO, day, LocalDate::parse, "error.date"));
        var assignees = all(ASSIGNED_TO).flatMap(this::person).collect(Collectors.toSet());
        var due = only(DUE, word -> one(DUE, word, Due.class));
        var query = only(QUERY, this::text);
        checkNames();
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        var hotels = all(HOTEL).collect(Collectors.toCollection(LinkedHashSet::new));
        return new LeadFilter(statuses, channels, personas, hotels, new Period(from, to), query, assignees, due);
    }

    Sort sort() {
        var sort = only(SORT, Sort::parse);
        return sort == null ? Sort.NEWEST_FIRST : sort;
    }

    private void checkNames() {
        words.forEach((name, values) -> {
            if (!NAMES.contains(name)) {
                flaws.add(new Flaw(Characters.visible(name), "error.unknownField", List.of(String.join(", ", NAMES))));
            } else if (values.size() > 1 && !REPEATED.contains(name)) {
                flaws.add(new Flaw(name, "error.onlyOnce", List.of()));
            }
        });
    }

    private Stream<String> all(String name) {
        return words.getOrDefault(name, List.of()).stream().filter(word -> word != null && !word.isEmpty());
    }

    private <T> T only(String name, Function<String, T> reading) {
        return all(name).findFirst().map(reading).orElse(null);
    }

    private <E extends Enum<E>> Set<E> all(String name, Class<E> type) {
        return all(name)
                .flatMap(word -> Stream.ofNullable(one(name, word, type)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private Stream<LeadStatus> statuses(String word) {
        return word.equals(RESOLVED)
                ? LeadStatus.RESOLVED.stream()
                : Stream.ofNullable(one(STATUS, word, LeadStatus.class));
    }

    private Stream<Long> person(String word) {
        if (word.equals(NOBODY)) {
            return Stream.of(LeadFilter.NOBODY);
        }
        return word.equals(ME) && me != null
                ? Stream.of(me)
                : Stream.ofNullable(read(ASSIGNED_TO, word, Long::valueOf, "error.notNumber"));
    }

    private String text(String typed) {
        Characters.flawOf(typed).ifPresent(flaw -> flaws.add(new Flaw(QUERY, flaw.key(), flaw.details())));
        return typed;
    }

    private <E extends Enum<E>> E one(String name, String word, Class<E> type) {
        var known = EnumSet.allOf(type).stream().map(Enum::name).collect(Collectors.joining(", "));
        return read(name, word, text -> Enum.valueOf(type, text), "error.oneOf", known);
    }

    private <T> T read(String name, String text, Function<String, T> reading, String key, String... details) {
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            var all = Stream.concat(Stream.of(Characters.visible(text)), Stream.of(details));
            flaws.add(new Flaw(name, key, all.toList()));
            return null;
        }
    }
}
