package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.ExportSchedule;
import org.hotelleads.system.Sql;

/**
 * Wishes for the files of schedules when their time has come, on whatever node looks first. However many times were missed,
 * because no server ran or the run before took long, they are made up by one run, for the last of them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScheduleClock {

    private static final int MOST = 100;

    private static final String DUE = """
            select s.id from export_schedule s
            where s.enabled and s.next_at <= ?
              and not exists (select 1 from export_run r where r.schedule_id = s.id and r.finished_at is null)
            order by s.next_at limit ?
            """;

    /** What another node has in hand, or has just done, is not found. */
    private static final String TAKE = """
            select s.* from export_schedule s
            where s.id = ? and s.enabled and s.next_at <= ?
              and not exists (select 1 from export_run r where r.schedule_id = s.id and r.finished_at is null)
            for update of s skip locked
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    @Inject
    private RunBook book;

    @Inject
    private Clock clock;

    /** Ids of schedules whose time has come and of which no run is under way. */
    @Requires(Permission.RUN_CHAIN)
    public List<Long> due() {
        return sql.rows(DUE, row -> row.getLong(1), clock.instant(), MOST);
    }

    /** Wishes for the file of one of them; false if there is nothing to be done any more. */
    @Requires(Permission.RUN_CHAIN)
    public boolean make(long id) {
        var now = clock.instant();
        List<?> taken = em.createNativeQuery(TAKE, ExportSchedule.class)
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        taken.stream().map(ExportSchedule.class::cast).forEach(schedule -> {
            var wanted = schedule.nextAt().orElseThrow();
            book.askFor(schedule, schedule.rhythm().last(wanted, now).toInstant());
            schedule.waitForNext(now);
        });
        return !taken.isEmpty();
    }
}
