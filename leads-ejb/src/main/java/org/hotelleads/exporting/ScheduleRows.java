package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.User;
import org.hotelleads.export.ExportSchedule;
import org.hotelleads.export.ExportTarget;
import org.hotelleads.exporting.ScheduleRow.Person;
import org.hotelleads.system.Sql;

/** Says of schedules what a list shows, with the newest run of each. */
@ApplicationScoped
class ScheduleRows {

    private static final String LATEST = """
            select s.id as schedule, v.name as view, r.id, r.state, r.asked_at
            from export_schedule s
            left join saved_view v on v.id = s.view_id
            left join lateral (select id, state, asked_at from export_run where schedule_id = s.id
                               order by asked_at desc, id desc limit 1) r on true
            where s.id = any(string_to_array(?, ',')::bigint[])
            """;

    /** What is known of a schedule beside what it is; null for what there is not. */
    private record Beside(long schedule, String view, UUID run, String state, Instant at) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    List<ScheduleRow> of(Collection<ExportSchedule> schedules) {
        em.flush();
        var ids = String.join(
                ",", schedules.stream().map(one -> one.id().toString()).toList());
        var beside = new HashMap<Long, Beside>();
        if (!schedules.isEmpty()) {
            sql.rows(LATEST, ScheduleRows::read, ids).forEach(one -> beside.put(one.schedule(), one));
        }
        return schedules.stream().map(one -> row(one, beside)).toList();
    }

    private ScheduleRow row(ExportSchedule one, Map<Long, Beside> all) {
        var beside = all.get(one.id());
        return new ScheduleRow(
                one.id(),
                one.name(),
                one.owner().id(),
                one.owner().name(),
                one.view().orElse(null),
                beside.view(),
                one.isOfView() && one.view().isEmpty(),
                one.query(),
                one.moving().orElse(null),
                one.columns(),
                one.format().name(),
                one.hasBom(),
                one.locale().toLanguageTag(),
                one.rhythm(),
                people(one),
                targets(one),
                one.attaches(),
                one.alerts(),
                one.isEnabled(),
                one.nextAt().orElse(null),
                beside.run(),
                beside.state(),
                beside.at(),
                one.isVisibleTo(caller.get()));
    }

    private List<Person> people(ExportSchedule one) {
        return one.people().stream()
                .map(id -> em.find(User.class, id))
                .filter(Objects::nonNull)
                .map(user -> new Person(user.id(), user.name()))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    private List<KnownTarget> targets(ExportSchedule one) {
        return one.targets().stream()
                .map(id -> em.find(ExportTarget.class, id))
                .filter(Objects::nonNull)
                .map(ExportTargets::known)
                .sorted(Comparator.comparing(KnownTarget::name))
                .toList();
    }

    private static Beside read(ResultSet row) throws SQLException {
        return new Beside(
                row.getLong("schedule"),
                row.getString("view"),
                row.getObject("id", UUID.class),
                row.getString("state"),
                Sql.instant(row, "asked_at"));
    }
}
