package org.hotelleads.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.privacy.Certificate.Cause;
import org.hotelleads.system.Sql;

/** Applies the rules each night: some leads of a hotel in one transaction, with one certificate for each hotel and night. */
@Stateless
public class RetentionRounds {

    /** Leads of one hotel whose time is over. */
    public record Some(long hotel, List<UUID> leads) {}

    private static final int AT_ONCE = 100;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final String BEGIN = """
            insert into retention_round (night, started_at)
            select ?::date, ? where exists (select 1 from retention_rule where converted_months is not null or other_months is not null)
            on conflict do nothing
            """;

    private static final String CLAIM = """
            update retention_round set leased_until = ? where night = (
                select night from retention_round where finished_at is null and (leased_until is null or leased_until < ?)
                order by night limit 1 for update skip locked)
            returning night
            """;

    private static final String HOTELS = """
            select hotel_id, converted_months, other_months from retention_rule
            where hotel_id > ? and (converted_months is not null or other_months is not null) order by hotel_id
            """;

    private static final String CERTIFICATE =
            "select erasure_id from retention_certificate where night = ?::date and hotel_id = ? for update";

    private record Rule(long hotel, Optional<Integer> converted, Optional<Integer> others) {}

    @Inject
    private Sql sql;

    @Inject
    private OutOfTime outOfTime;

    @Inject
    private People people;

    @Inject
    private ErasureWork work;

    @Inject
    private ErasureBook book;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** Writes down that there is something to do tonight; on whatever node, once only. */
    @Requires(Permission.RUN_CHAIN)
    public void ask() {
        sql.change(BEGIN, tonight().toString(), clock.instant());
    }

    private LocalDate tonight() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** A night's work that no living node is at; from now on this one is. */
    @Requires(Permission.RUN_CHAIN)
    public Optional<LocalDate> claim() {
        var now = clock.instant();
        return sql.rows(CLAIM, row -> row.getObject("night", LocalDate.class), now.plus(LEASE), now).stream()
                .findFirst();
    }

    /** The next leads whose time is over, of this hotel or one after it; empty when all are erased. */
    @Requires(Permission.RUN_CHAIN)
    public Optional<Some> next(long fromHotel) {
        for (var rule : rules(fromHotel - 1)) {
            var leads = outOfTime.some(rule.hotel(), true, rule.converted(), AT_ONCE);
            leads = leads.isEmpty() ? outOfTime.some(rule.hotel(), false, rule.others(), AT_ONCE) : leads;
            if (!leads.isEmpty()) {
                return Optional.of(new Some(rule.hotel(), leads));
            }
        }
        return Optional.empty();
    }

    private List<Rule> rules(long afterHotel) {
        return sql.rows(
                HOTELS,
                row -> new Rule(
                        row.getLong("hotel_id"),
                        Optional.ofNullable(Sql.number(row, "converted_months")).map(Long::intValue),
                        Optional.ofNullable(Sql.number(row, "other_months")).map(Long::intValue)),
                afterHotel);
    }

    /** Erases them, and writes it into the certificate of their hotel; all of them or none. */
    @Requires(Permission.RUN_CHAIN)
    public void erase(LocalDate night, Some some) {
        sql.change(
                "update retention_round set leased_until = ?, erased = erased + ? where night = ?::date",
                clock.instant().plus(LEASE),
                some.leads().size(),
                night.toString());
        var person = people.of(new Chosen(Set.copyOf(some.leads()), Set.of(), Set.of()));
        work.lock(person);
        var counts = work.erase(person, false);
        var known = sql.rows(CERTIFICATE, row -> row.getObject(1, UUID.class), night.toString(), some.hotel());
        if (known.isEmpty()) {
            certify(night, some.hotel(), counts);
        } else {
            book.count(known.get(0), counts);
        }
    }

    private void certify(LocalDate night, long hotel, Map<String, Long> counts) {
        var id = book.add(Cause.RETENTION, Set.of(hotel), null, counts, JsonValue.EMPTY_JSON_ARRAY);
        sql.change(
                "insert into retention_certificate (night, hotel_id, erasure_id) values (?::date, ?, ?)",
                night.toString(),
                hotel,
                id);
        diary.note(Deed.RETENTION_APPLIED, id, hotel);
    }

    @Requires(Permission.RUN_CHAIN)
    public void finish(LocalDate night) {
        sql.change(
                "update retention_round set finished_at = ?, leased_until = null where night = ?::date and finished_at is null",
                clock.instant(),
                night.toString());
    }
}
