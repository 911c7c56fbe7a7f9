package org.hotelleads.search;

import static org.hotelleads.search.LeadFilter.NOBODY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.DatabaseReach;
import org.hotelleads.hotel.NamedHotels;
import org.hotelleads.lead.SearchText;

/** Writes a filter as conditions of SQL, and always the one that bounds the leads to the hotels of the caller. */
@Dependent
class LeadConditions {

    private static final ZoneOffset FIRST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_TO_END_A_DAY = ZoneOffset.ofHours(-12);
    private static final Pattern PHONE = Pattern.compile("[+(0-9][0-9 ()./-]+");
    private static final int SHORTEST_FRAGMENT = 3;

    private final CurrentCaller caller;
    private final NamedHotels hotels;
    private final Clock clock;

    @Inject
    LeadConditions(CurrentCaller caller, NamedHotels hotels, Clock clock) {
        this.caller = caller;
        this.hotels = hotels;
        this.clock = clock;
    }

    /** Adds {@code from lead l … where …} for all leads that the filter lets through. */
    void write(Statement sql, LeadFilter filter) {
        write(sql, filter, "");
    }

    /** Adds the same with other tables joined. */
    void write(Statement sql, LeadFilter filter, String joins) {
        sql.add("from " + DatabaseReach.of(caller.get()).table("lead") + " l " + joins);
        if (!filter.period().equals(Period.ALWAYS) || DueCondition.needsZone(filter.due())) {
            sql.add("join hotel zoned on zoned.id = l.hotel_id");
        }
        sql.add("where l.merged_into is null");
        boundToCaller(sql, filter, "l.hotel_id");
        sql.oneOf(
                "l.status",
                "lead_status",
                filter.statuses().stream().map(Enum::name).toList());
        sql.oneOf(
                "l.channel",
                "channel",
                filter.channels().stream().map(Enum::name).toList());
        sql.oneOf(
                "l.persona",
                "persona",
                filter.personas().stream().map(Enum::name).toList());
        assignedTo(sql, filter.assignees());
        DueCondition.write(sql, filter.due(), clock.instant());
        capturedIn(sql, filter.period());
        containing(sql, filter.query());
    }

    /** Adds {@code and … in (…)}: the hotels of the filter, or those of the caller. */
    void boundToCaller(Statement sql, LeadFilter filter, String column) {
        if (!filter.hotels().isEmpty()) {
            sql.exactlyOneOf(column, "bigint", hotels.ids(filter.hotels()));
        } else if (!caller.get().allHotels()) {
            sql.exactlyOneOf(column, "bigint", caller.get().hotels());
        }
    }

    private static void assignedTo(Statement sql, Set<Long> assignees) {
        var people = assignees.stream().filter(person -> !person.equals(NOBODY)).toList();
        if (!assignees.contains(NOBODY)) {
            sql.oneOf("l.assigned_to", "bigint", people);
        } else if (people.isEmpty()) {
            sql.add("and l.assigned_to is null");
        } else {
            sql.add("and (l.assigned_to is null");
            sql.or("l.assigned_to", "bigint", people).add(")");
        }
    }

    /** A wide bound for the index, whatever the zone, and the exact one by the clock of each hotel. */
    private static void capturedIn(Statement sql, Period period) {
        if (period.from() != null) {
            var earliest = period.from().atTime(LocalTime.MIN).atOffset(FIRST_TO_BEGIN_A_DAY);
            sql.add("and l.captured_at >= ?::timestamptz", earliest);
            sql.add(
                    "and l.captured_at >= ?::timestamp at time zone zoned.zone",
                    period.from().atStartOfDay());
        }
        if (period.to() != null) {
            var dayAfter = period.to().plusDays(1);
            sql.add(
                    "and l.captured_at < ?::timestamptz",
                    dayAfter.atStartOfDay().atOffset(LAST_TO_END_A_DAY));
            sql.add("and l.captured_at < ?::timestamp at time zone zoned.zone", dayAfter.atStartOfDay());
        }
    }

    private static void containing(Statement sql, String query) {
        fragments(query).forEach(fragment -> contains(sql, fragment));
    }

    static Stream<String> fragments(String query) {
        var isPhone = PHONE.matcher(query).matches();
        return (isPhone ? Stream.of(query) : Stream.of(SearchText.fold(query).split(" ")))
                .map(LeadConditions::fragment)
                .filter(fragment -> fragment.length() > 1);
    }

    /** Of phones the digits, without the zeros that are dialled before a country or an area. */
    private static String fragment(String word) {
        return PHONE.matcher(word).matches() ? SearchText.digits(word).replaceFirst("^0{1,2}(?=[0-9]{3})", "") : word;
    }

    /** Three letters are found anywhere, by their trigrams; two only where a word begins. */
    private static void contains(Statement sql, String fragment) {
        var escaped = fragment.replaceAll("[\\\\%_]", "\\\\$0");
        if (fragment.length() >= SHORTEST_FRAGMENT) {
            sql.add("and l.search_text like ?", "%" + escaped + "%");
        } else {
            sql.add("and (l.search_text like ? or l.search_text like ?)", escaped + "%", "% " + escaped + "%");
        }
    }
}
