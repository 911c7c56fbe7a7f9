package org.hotelleads.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.importing.table.ImportTrouble;

/** Which node has which import in hand. A job that a later one has taken it from, since its node was thought dead, does nothing more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportWork {

    private static final String FREE = """
            select * from import_run
            where state in ('READING', 'CHECKING', 'APPLYING', 'UNDOING') and next_try_at <= ?
              and (leased_until is null or leased_until < ?)
            order by asked_at limit 1 for no key update skip locked
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Runs runs;

    @Inject
    private ImportLeases leases;

    @Inject
    private Clock clock;

    /** An import whose work is due and that no living node is at; from now on this one is. What has killed too many is given up. */
    @Requires(Permission.RUN_CHAIN)
    public Optional<ImportRun> claim() {
        var free = free();
        while (free.filter(run -> run.attempts() >= ImportRun.TRIES).isPresent()) {
            free.get().failed(ImportTrouble.CRASHED, null, false, clock.instant());
            em.flush();
            free = free();
        }
        free.ifPresent(run -> run.isTaken(leases.end()));
        return free;
    }

    private Optional<ImportRun> free() {
        var now = Timestamp.from(clock.instant());
        List<?> free = em.createNativeQuery(FREE, ImportRun.class)
                .setParameter(1, now)
                .setParameter(2, now)
                .getResultList();
        return free.stream().map(ImportRun.class::cast).findFirst();
    }

    /** The node that has taken it lives, whether it has come any further or not. */
    @Requires(Permission.RUN_CHAIN)
    public void isAlive(UUID id, long job) {
        runs.findToChange(id)
                .filter(run -> run.state().isAtWork() && run.execution().orElse(job) <= job)
                .ifPresent(run -> run.isLeased(leases.end()));
    }

    /** A job begins or goes on; from now on it is the only one that may. Says whether it may indeed. */
    @Requires(Permission.RUN_CHAIN)
    public boolean begin(UUID id, long job) {
        return runs.findToChange(id)
                .filter(run -> run.isWorkOf(job, leases.end()))
                .isPresent();
    }

    /** The job has ended too early, for this reason; what passes is tried again. */
    @Requires(Permission.RUN_CHAIN)
    public void failed(UUID id, long job, ImportTrouble why, String detail) {
        var passes = why == ImportTrouble.FAULT;
        runs.findToChange(id)
                .filter(run -> run.isInHandOf(job))
                .ifPresent(run -> run.failed(why, detail, passes, clock.instant()));
    }
}
