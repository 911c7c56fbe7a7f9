package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.hotel.NamedHotels;
import org.hotelleads.search.FilterWords;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.search.Period;
import org.hotelleads.system.Sql;
import org.hotelleads.system.Words;

/** Says in words of people which leads a file holds, in which order, and who wanted it when. */
@ApplicationScoped
class AboutLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

    @Inject
    private Sql sql;

    /** @return lines of a label and a value */
    List<String[]> of(FilterWords wanted, String who, Instant when, Locale locale) {
        var words = Words.in(locale);
        var filter = wanted.filter();
        var lines = new ArrayList<String[]>();
        lines.add(line(words, "export.about.by", Stream.of(who)));
        lines.add(line(words, "export.about.at", Stream.of(TIME.format(when.atOffset(ZoneOffset.UTC)))));
        lines.add(line(
                words,
                "export.about.leads",
                Stream.of(words.say(filter.isEverything() ? "export.about.all" : "export.about.some"))));
        lines.add(line(words, "leads.hotel", filter.hotels().stream().sorted().map(this::hotel)));
        lines.add(line(words, "leads.status", said(words, filter.statuses())));
        lines.add(line(words, "leads.channel", said(words, filter.channels())));
        lines.add(line(words, "leads.persona", said(words, filter.personas())));
        lines.add(line(words, "leads.captured", Stream.of(days(words, filter.period()))));
        lines.add(line(
                words, "leads.assigned", filter.assignees().stream().sorted().map(id -> person(words, id))));
        lines.add(line(words, "leads.due", Stream.ofNullable(filter.due()).map(due -> words.say("Due." + due.name()))));
        lines.add(line(words, "leads.search", Stream.of(filter.query())));
        lines.add(line(words, "export.about.order", Stream.of(order(words, wanted.sort()))));
        return lines.stream().filter(line -> !line[1].isEmpty()).toList();
    }

    private static String[] line(Words words, String key, Stream<String> values) {
        return new String[] {words.say(key), values.collect(Collectors.joining(", "))};
    }

    private static Stream<String> said(Words words, Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted()
                .map(value -> words.say(value.getDeclaringClass().getSimpleName() + "." + value.name()));
    }

    private static String days(Words words, Period period) {
        if (period.from() == null && period.to() == null) {
            return "";
        }
        if (period.to() == null) {
            return words.say("leads.chip.since", period.from().toString());
        }
        return period.from() == null
                ? words.say("leads.chip.until", period.to().toString())
                : words.say(
                        "leads.chip.between",
                        period.from().toString(),
                        period.to().toString());
    }

    private static String order(Words words, Sort sort) {
        var column = words.say(LeadColumn.valueOf(sort.order().name()).key());
        return words.say(sort.descending() ? "export.about.descending" : "export.about.ascending", column);
    }

    private String hotel(String code) {
        return code.startsWith(NamedHotels.GROUP)
                ? name("select name from hotel_group where 'group:' || code = ?", code, code)
                : name("select name from hotel where code = ?", code, code);
    }

    private String person(Words words, Long id) {
        return id.equals(LeadFilter.NOBODY)
                ? words.say("leads.assigned.NOBODY")
                : name("select name from app_user where id = ?", id, id.toString());
    }

    private String name(String query, Object id, String otherwise) {
        return sql.rows(query, row -> row.getString(1), id).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }
}
