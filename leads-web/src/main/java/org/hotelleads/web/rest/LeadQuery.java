package org.hotelleads.web.rest;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadFilter.Due;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.search.Period;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.web.json.JsonFields;

/** The filters of the list of leads, as they stand in an address; status, channel, persona and hotel may be repeated. */
public class LeadQuery {

    private static final String RESOLVED = "RESOLVED";
    private static final String NOBODY = "NOBODY";
    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 500;

    @QueryParam("status")
    List<String> statuses;

    @QueryParam("channel")
    List<String> channels;

    @QueryParam("persona")
    List<String> personas;

    @QueryParam("hotel")
    List<String> hotels;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("q")
    String words;

    @QueryParam("assignedTo")
    List<String> assignees;

    @QueryParam("due")
    String due;

    @QueryParam("sort")
    String sort;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    private final List<Flaw> flaws = new ArrayList<>();

    /** The same filters as fields of an object; those that may be repeated are arrays. */
    static LeadQuery of(JsonFields fields) {
        var query = new LeadQuery();
        query.statuses = fields.texts("status");
        query.channels = fields.texts("channel");
        query.personas = fields.texts("persona");
        query.hotels = fields.texts("hotel");
        query.assignees = fields.texts("assignedTo");
        query.from = fields.text("from");
        query.to = fields.text("to");
        query.words = fields.text("q");
        query.due = fields.text("due");
        return fields.flawless(all -> query);
    }

    LeadFilter filter() {
        var wantedStatuses = statuses.stream().flatMap(this::statuses).collect(Collectors.toSet());
        var wantedChannels = all("channel", channels, Channel.class);
        var wantedPersonas = all("persona", personas, Persona.class);
        var first = read("from", from, LocalDate::parse, "error.date");
        var last = read("to", to, LocalDate::parse, "error.date");
        var wantedPeople = assignees.stream().flatMap(this::person).collect(Collectors.toSet());
        var wantedDue = one("due", due, Due.class);
        if (words != null) {
            Characters.flawOf(words).ifPresent(flaw -> flaws.add(new Flaw("q", flaw.key(), flaw.details())));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return new LeadFilter(
                wantedStatuses,
                wantedChannels,
                wantedPersonas,
                new LinkedHashSet<>(hotels),
                new Period(first, last),
                words,
                wantedPeople,
                wantedDue);
    }

    Sort sort() {
        return isMissing(sort) ? Sort.NEWEST_FIRST : Sort.parse(sort);
    }

    int limit() {
        Integer wanted = isMissing(limit)
                ? Integer.valueOf(DEFAULT_LIMIT)
                : read("limit", limit, Integer::valueOf, "error.notNumber");
        if (wanted == null || wanted < 1 || wanted > LARGEST_LIMIT) {
            throw Refusal.invalid("limit", "error.range", "1", String.valueOf(LARGEST_LIMIT));
        }
        return wanted;
    }

    Optional<String> cursor() {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty());
    }

    private Stream<Long> person(String word) {
        return word.equals(NOBODY)
                ? Stream.of(LeadFilter.NOBODY)
                : Stream.ofNullable(read("assignedTo", word, Long::valueOf, "error.notNumber"));
    }

    private Stream<LeadStatus> statuses(String word) {
        return word.equals(RESOLVED)
                ? LeadStatus.RESOLVED.stream()
                : Stream.ofNullable(one("status", word, LeadStatus.class));
    }

    private <E extends Enum<E>> Set<E> all(String name, List<String> words, Class<E> type) {
        return words.stream()
                .flatMap(word -> Stream.ofNullable(one(name, word, type)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private <E extends Enum<E>> E one(String name, String word, Class<E> type) {
        var known = EnumSet.allOf(type).stream().map(Enum::name).collect(Collectors.joining(", "));
        return read(name, word, text -> Enum.valueOf(type, text), "error.oneOf", known);
    }

    private <T> T read(String name, String text, Function<String, T> reading, String key, String... details) {
        if (isMissing(text)) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            var all = Stream.concat(Stream.of(Characters.visible(text)), Stream.of(details));
            flaws.add(new Flaw(name, key, all.toList()));
            return null;
        }
    }

    private static boolean isMissing(String text) {
        return text == null || text.isEmpty();
    }
}
