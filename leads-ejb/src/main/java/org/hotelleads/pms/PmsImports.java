package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.pms.PmsRun.What;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;

/** When everything of a system is read, and which node is at it. */
@Stateless
public class PmsImports {

    private static final Duration NIGHT = Duration.ofHours(12);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Leases leases;

    @Inject
    private PmsRuns runs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Wishes it for a connection, as soon as a node has time.
     *
     * @throws Refusal if that wish is open already
     */
    @Requires(Permission.RUN_CHAIN)
    public void want(String connection, What what) {
        if (runs.open(connection).isPresent()) {
            throw Refusal.conflict("error.pms.busy");
        }
        runs.add(new PmsRun(Ids.next(clock), connection, what, caller.get().name(), clock.instant()));
    }

    /** Wishes it from the beginning, since there is more to read now; what is at work is not gone on with. */
    @Requires(Permission.RUN_CHAIN)
    public void wantAnew(String connection, What what) {
        var open = runs.open(connection);
        if (open.filter(run -> !run.isBegun()).isEmpty()) {
            open.ifPresent(run -> run.cancel(clock.instant()));
            runs.flush();
            want(connection, what);
        }
    }

    /** Wishes it for every connection that is asked; nodes that do so in the same night wish it once. */
    @Requires(Permission.RUN_CHAIN)
    public void wantForAll() {
        em.createNativeQuery("lock table pms_run in share row exclusive mode").executeUpdate();
        em.createQuery("""
                        select c.id from PmsConnection c where c.enabled = true and c.kind <> org.hotelleads.pms.PmsKind.BOOKING_API
                        and not exists (select r from PmsRun r where r.connection = c.id and (r.finishedAt is null or r.askedAt > :night))
                        """, String.class)
                .setParameter("night", clock.instant().minus(NIGHT))
                .getResultStream()
                .forEach(connection -> want(connection, What.RECONCILIATION));
    }

    @Requires(Permission.RUN_CHAIN)
    public void cancel(String connection) {
        runs.open(connection).ifPresent(run -> run.cancel(clock.instant()));
    }

    /** A run that is due and that no living node is at; from now on this one is. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<PmsRun> claim() {
        var now = Timestamp.from(clock.instant());
        List<?> free = em.createNativeQuery("""
                        select r.* from pms_run r join pms_connection c on c.id = r.connection_id and c.enabled
                        where r.finished_at is null and r.next_try_at <= ? and (r.leased_until is null or r.leased_until < ?)
                        order by r.asked_at limit 1 for update of r skip locked
                        """, PmsRun.class)
                .setParameter(1, now)
                .setParameter(2, now)
                .getResultList();
        var found = free.stream().map(PmsRun.class::cast).findFirst();
        found.ifPresent(run -> run.begin(clock.instant(), leases.end()));
        return found;
    }

    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void runsAs(UUID id, long execution) {
        runs.findToChange(id).ifPresent(run -> run.runsAs(execution));
    }

    /** The run could not even be begun, or broke off; it goes on later. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(UUID id, PmsTrouble why) {
        runs.findToChange(id).ifPresent(run -> run.failed(why, clock.instant()));
    }

    /** Its job has ended too early; if it was not said why, this is why. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void brokeOff(UUID id, PmsTrouble why) {
        runs.findToChange(id).filter(PmsRun::isRunning).ifPresent(run -> run.failed(why, clock.instant()));
    }
}
