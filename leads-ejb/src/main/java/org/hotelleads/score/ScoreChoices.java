package org.hotelleads.score;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** By what each hotel scores, and what was learned. */
@Stateless
public class ScoreChoices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<CardChanged> changed;

    @Inject
    private Clock clock;

    /** The hotel's choice; most have never made one. */
    public ScoreChoice of(long hotelId) {
        return Optional.ofNullable(em.find(ScoreChoice.class, hotelId)).orElseGet(() -> new ScoreChoice(hotelId));
    }

    /** The hotel's choice, which nobody else can change until the transaction ends. */
    public ScoreChoice toChange(long hotelId) {
        em.createNativeQuery("""
                        insert into score_choice (hotel_id, card, way, changed_at, changed_by)
                        values (?, 0, 'AUTOMATIC', ?, 'HotelLeads') on conflict (hotel_id) do nothing
                        """)
                .setParameter(1, hotelId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
        return em.find(ScoreChoice.class, hotelId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** From now on all score by the changed card; open leads are scored anew. */
    public void renew(ScoreChoice choice) {
        em.flush();
        em.createNativeQuery("""
                        insert into score_sweep (hotel_id, card, total, asked_at, next_at)
                        select ?1, ?2, count(*), ?3, ?3 from lead
                        where hotel_id = ?1 and status in ('NEW', 'CONTACTED', 'FOLLOW_UP') and scored_with <> ?2
                        on conflict (hotel_id) do update set card = excluded.card, total = excluded.total, done = 0,
                            last_lead = null, asked_at = excluded.asked_at, next_at = excluded.next_at,
                            settled_at = null, finished_at = null
                        """)
                .setParameter(1, choice.hotelId())
                .setParameter(2, choice.inForce().number())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        changed.fire(new CardChanged(choice.hotelId()));
    }

    public Learning add(Learning learning) {
        em.persist(learning);
        em.flush();
        return learning;
    }

    public Optional<Learning> learning(long id) {
        return Optional.ofNullable(em.find(Learning.class, id));
    }

    /** What was learned of the hotel, or of all that have too few leads of their own; newest first. */
    public List<Learning> learnings(long hotelId, int most) {
        return em.createQuery(
                        "select l from Learning l where l.hotelId = :hotel or l.hotelId is null order by l.id desc",
                        Learning.class)
                .setParameter("hotel", hotelId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The hotels that a round has learned from already; null stands for all those with too few leads. */
    public List<Long> learnedIn(UUID round) {
        return em.createQuery("select l.hotelId from Learning l where l.round = :round", Long.class)
                .setParameter("round", round)
                .getResultList();
    }
}
