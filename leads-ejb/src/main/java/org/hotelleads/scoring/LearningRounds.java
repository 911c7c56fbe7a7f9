package org.hotelleads.scoring;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;

/** When something is learned, and which node is at it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LearningRounds {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration NIGHT = Duration.ofHours(12);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Wishes that scores are learned from the hotel's leads, as soon as a node has time.
     *
     * @throws Refusal if that wish is open already
     */
    @Requires(Permission.SET_UP_HOTELS)
    public void ask(String hotelCode) {
        var hotel = hotels.get(hotelCode);
        if (current(hotel.id()).filter(round -> !round.isFinished()).isPresent()) {
            throw Refusal.conflict("error.score.busy");
        }
        em.persist(new LearningRound(Ids.next(clock), hotel.id(), caller.get().name(), clock.instant()));
    }

    /** Wishes it for all hotels; nodes that do so in the same night wish it once. */
    @Requires(Permission.RUN_CHAIN)
    public void askForAll() {
        em.createNativeQuery("lock table score_round in share row exclusive mode")
                .executeUpdate();
        var asked = !em.createQuery("select r.id from LearningRound r where r.hotelId is null and r.askedAt > :night")
                .setParameter("night", clock.instant().minus(NIGHT))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!asked) {
            em.persist(new LearningRound(Ids.next(clock), null, caller.get().name(), clock.instant()));
        }
    }

    /** A round that no living node is at; from now on this one is. */
    @Requires(Permission.RUN_CHAIN)
    public Optional<LearningRound> claim() {
        Query free = em.createNativeQuery("""
                select * from score_round where finished_at is null and (leased_until is null or leased_until < ?)
                order by asked_at limit 1 for update skip locked
                """, LearningRound.class).setParameter(1, Timestamp.from(clock.instant()));
        var found = ((List<?>) free.getResultList())
                .stream().map(LearningRound.class::cast).findFirst();
        found.ifPresent(round -> round.leaseUntil(leaseEnd()));
        return found;
    }

    @Requires(Permission.RUN_CHAIN)
    public void runsAs(UUID id, long execution) {
        em.find(LearningRound.class, id).runsAs(execution);
    }

    /** What the hotel's latest round has come to: its own, or that of all. */
    @Requires(Permission.SET_UP_HOTELS)
    public Optional<LearningRound> latest(String hotelCode) {
        return current(hotels.get(hotelCode).id());
    }

    private Optional<LearningRound> current(long hotel) {
        return em.createQuery(
                        "select r from LearningRound r where r.hotelId = :hotel or r.hotelId is null"
                                + " order by r.askedAt desc",
                        LearningRound.class)
                .setParameter("hotel", hotel)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** So many steps are left. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void begin(UUID id, int steps) {
        em.find(LearningRound.class, id).hasLeft(steps);
    }

    /** One more of them is done; the node goes on. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void stepDone(UUID id) {
        em.find(LearningRound.class, id).stepDone(leaseEnd());
    }

    @Requires(Permission.RUN_CHAIN)
    public void finish(UUID id) {
        em.find(LearningRound.class, id).finish(clock.instant());
    }

    private Instant leaseEnd() {
        return clock.instant().plus(LEASE);
    }
}
