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
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.ExportRun;
import org.hotelleads.export.RunTrouble;

/**
 * Which node has which run in hand, and how far it has come. A job that a later one has taken the run from, since its
 * node was thought to be dead, can write nothing more: each step asks, with the row of the run locked, whether the job is
 * the one at work still.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExportWork {

    private static final String FREE = """
            select * from export_run
            where finished_at is null and next_try_at <= ? and (leased_until is null or leased_until < ?)
            order by asked_at limit 1 for no key update skip locked
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Runs runs;

    @Inject
    private RunBook book;

    @Inject
    private Chunks chunks;

    @Inject
    private ExportLeases leases;

    @Inject
    private Clock clock;

    /** A run that is due and that no living node is at; from now on this one is. What has killed too many is given up. */
    @Requires(Permission.RUN_CHAIN)
    public Optional<ExportRun> claim() {
        var free = free();
        while (free.filter(run -> run.attempts() >= ExportRun.TRIES).isPresent()) {
            book.failed(free.get(), RunTrouble.CRASHED, null);
            em.flush();
            free = free();
        }
        free.ifPresent(run -> run.isTaken(clock.instant(), leases.end()));
        return free;
    }

    private Optional<ExportRun> free() {
        var now = Timestamp.from(clock.instant());
        List<?> free = em.createNativeQuery(FREE, ExportRun.class)
                .setParameter(1, now)
                .setParameter(2, now)
                .getResultList();
        return free.stream().map(ExportRun.class::cast).findFirst();
    }

    /** The node that has taken it lives, whether it has come any further or not. */
    @Requires(Permission.RUN_CHAIN)
    public void isAlive(UUID id, long job) {
        runs.findToChange(id)
                .filter(run -> run.isOpen() && run.execution().orElse(job) <= job)
                .ifPresent(run -> run.isLeased(leases.end()));
    }

    /** A job begins or goes on; from now on it is the only one that may. Says whether it may indeed. */
    @Requires(Permission.RUN_CHAIN)
    public boolean begin(UUID id, long job) {
        return runs.findToChange(id)
                .filter(run -> run.isWorkOf(job, leases.end()))
                .isPresent();
    }

    /** So many leads are read; says whether the job is to go on. */
    @Requires(Permission.RUN_CHAIN)
    public boolean read(UUID id, long job, long rows) {
        var run = inHand(id, job);
        run.ifPresent(reading -> reading.isRead(rows, leases.end()));
        return run.isPresent();
    }

    /** Keeps the next chunk of the file, with which so many rows are in it; says whether the job is to go on. */
    @Requires(Permission.RUN_CHAIN)
    public boolean keep(UUID id, long job, int number, byte[] content, long rows) {
        var run = inHand(id, job);
        run.ifPresent(writing -> {
            chunks.add(id, number, content);
            writing.isWritten(rows, writing.bytes() + content.length, leases.end());
        });
        return run.isPresent();
    }

    /** The file begins anew. Says whether the job is to go on. */
    @Requires(Permission.RUN_CHAIN)
    public boolean beginAnew(UUID id, long job) {
        var run = inHand(id, job);
        run.ifPresent(writing -> {
            chunks.erase(id);
            writing.isWritten(0, 0, leases.end());
        });
        return run.isPresent();
    }

    /** The job has ended too early, for this reason; after a fault that nobody has foreseen the file begins anew. */
    @Requires(Permission.RUN_CHAIN)
    public void failed(UUID id, long job, RunTrouble why, String detail) {
        var run = inHand(id, job);
        run.filter(broken -> why == RunTrouble.FAULT).ifPresent(broken -> chunks.erase(id));
        run.ifPresent(broken -> book.failed(broken, why, detail));
    }

    private Optional<ExportRun> inHand(UUID id, long job) {
        return runs.findToChange(id).filter(run -> run.isInHandOf(job));
    }
}
