package org.hotelleads.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.Leads;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/** For how long hotels keep their guests, and of which leads somebody has said that they are to be kept. */
@Stateless
public class Retention {

    private static final int LONGEST_REASON = 200;

    private static final String RULES = """
            select h.code, h.name, r.converted_months, r.other_months, r.changed_at, r.changed_by
            from hotel h left join retention_rule r on r.hotel_id = h.id where true
            """;

    private static final String SET = """
            insert into retention_rule (hotel_id, converted_months, other_months, changed_at, changed_by)
            values (?, ?::int, ?::int, ?, ?)
            on conflict (hotel_id) do update set converted_months = excluded.converted_months,
                other_months = excluded.other_months, changed_at = excluded.changed_at, changed_by = excluded.changed_by
            """;

    @Inject
    private Sql sql;

    @Inject
    private HotelBound bound;

    @Inject
    private OutOfTime outOfTime;

    @Inject
    private Hotels hotels;

    @Inject
    private Leads leads;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** The rules of all hotels that the caller may see, by name. */
    @Requires(Permission.SET_UP_HOTELS)
    public List<RetentionRule> rules() {
        var values = new ArrayList<Object>();
        var query = RULES + bound.and("h.id", values) + " order by h.name";
        return sql.rows(query, Retention::rule, values.toArray());
    }

    /** @throws Refusal if there is no such hotel, or the caller has no right to it */
    @Requires(Permission.SET_UP_HOTELS)
    public RetentionRule rule(String hotel) {
        return sql.rows(
                        RULES + " and h.id = ?",
                        Retention::rule,
                        hotels.get(hotel).id())
                .get(0);
    }

    /**
     * Who would be erased, were this the rule; nothing is changed.
     *
     * @throws Refusal naming the wrong number of months, or if the caller has no right to the hotel
     */
    @Requires(Permission.SET_UP_HOTELS)
    public RetentionPreview preview(String hotel, Optional<Integer> converted, Optional<Integer> others) {
        RetentionRule.check(converted, others);
        var id = hotels.get(hotel).id();
        var sample = new ArrayList<>(outOfTime.sample(id, true, converted));
        sample.addAll(outOfTime.sample(id, false, others));
        return new RetentionPreview(outOfTime.count(id, true, converted), outOfTime.count(id, false, others), sample);
    }

    /**
     * Sets the rule of a hotel; from the next night on it is applied.
     *
     * @param converted months for those who booked; empty for ever
     * @throws Refusal naming the wrong number of months, or if the caller has no right to the hotel
     */
    @Requires(Permission.SET_UP_HOTELS)
    public void set(String hotel, Optional<Integer> converted, Optional<Integer> others) {
        RetentionRule.check(converted, others);
        var known = hotels.get(hotel);
        sql.change(
                SET,
                known.id(),
                converted.map(String::valueOf).orElse(null),
                others.map(String::valueOf).orElse(null),
                clock.instant(),
                caller.get().name());
        diary.note(
                Deed.RETENTION_CHANGED,
                known.code(),
                known.id(),
                Map.of(
                        "converted", converted.map(String::valueOf).orElse("-"),
                        "others", others.map(String::valueOf).orElse("-")));
    }

    /**
     * Says why a lead is kept although its time may be over, such as a dispute.
     *
     * @param why up to 200 characters; empty to let the rule have it again
     * @throws Refusal if there is no such lead for the caller, or the reason is too long
     */
    @Requires(Permission.SET_UP_HOTELS)
    public void keep(UUID lead, Optional<String> why) {
        var reason = why.map(String::strip).filter(text -> !text.isEmpty());
        if (reason.filter(text -> text.length() > LONGEST_REASON).isPresent()) {
            throw Refusal.invalid("why", "error.tooLong", String.valueOf(LONGEST_REASON));
        }
        var known = leads.get(lead).survivor();
        sql.change(
                "update lead set kept_because = ? where id = ? and erased_at is null", reason.orElse(null), known.id());
        diary.note(
                Deed.RETENTION_CHANGED,
                known.id(),
                known.hotel().id(),
                Map.of("kept", String.valueOf(reason.isPresent())));
    }

    /** Why a lead is kept; empty for most. */
    @Requires(Permission.SET_UP_HOTELS)
    public Optional<String> kept(UUID lead) {
        var known = leads.get(lead).survivor();
        return Optional.ofNullable(
                sql.rows("select kept_because from lead where id = ?", row -> row.getString(1), known.id())
                        .get(0));
    }

    private static RetentionRule rule(ResultSet row) throws SQLException {
        return new RetentionRule(
                row.getString("code"),
                row.getString("name"),
                Optional.ofNullable(Sql.number(row, "converted_months")).map(Long::intValue),
                Optional.ofNullable(Sql.number(row, "other_months")).map(Long::intValue),
                Sql.instant(row, "changed_at"),
                row.getString("changed_by"));
    }
}
