package org.hotelleads.scoring;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.score.Ending;
import org.hotelleads.score.Learning;
import org.hotelleads.score.ScoreChoices;
import org.hotelleads.score.Trial;
import org.hotelleads.score.Verdict;
import org.hotelleads.understanding.ScoreCard;

/** Learns the scores of hotels one by one, and at last of all together that have too few leads of their own. */
@Stateless
public class ScoreLearning {

    /** Stands among the hotels for all those together that have too few leads of their own. */
    public static final long TOGETHER = 0;

    /** Older leads tell too little of how guests are today. */
    static final int NEWEST_OF_A_HOTEL = 100_000;

    private static final int NEWEST_TOGETHER = 5_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Endings endings;

    @Inject
    private ScoreChoices choices;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "leads.score.learn.closed", defaultValue = "200")
    private int closed;

    @Inject
    @ConfigProperty(name = "leads.score.learn.each", defaultValue = "30")
    private int each;

    /** From how many leads that have ended something is learned. */
    @Requires(Permission.SET_UP_HOTELS)
    public Trial.Limits limits() {
        return new Trial.Limits(closed, each);
    }

    /**
     * What a round is still to learn from, in its order: each hotel, and at last all together that have too few leads; for
     * one hotel that has enough only this one.
     */
    @Requires(Permission.RUN_CHAIN)
    public List<Long> steps(UUID round) {
        var wanted = em.find(LearningRound.class, round).hotelId();
        List<Long> steps = new ArrayList<>(wanted.map(List::of).orElseGet(this::hotels));
        if (wanted.isEmpty() || hotelsWithTooFew().contains(wanted.get())) {
            steps.add(TOGETHER);
        }
        var done = choices.learnedIn(round).stream()
                .map(hotel -> hotel == null ? TOGETHER : hotel)
                .toList();
        steps.removeAll(done);
        return steps;
    }

    private List<Long> hotels() {
        return em.createQuery("select h.id from Hotel h order by h.id", Long.class)
                .getResultList();
    }

    /** Learns from one hotel, or from all together that have too few; what comes out is kept by {@link #keep}. */
    @Requires(Permission.RUN_CHAIN)
    public Learning learn(UUID round, long step) {
        var some = step == TOGETHER ? together() : endings.of(step, NEWEST_OF_A_HOTEL);
        var believed = step == TOGETHER ? ScoreCard.experts() : choices.of(step).points();
        var result = new Trial(some, limits()).run(believed);
        return new Learning(round, step == TOGETHER ? null : step, result, clock.instant());
    }

    private List<Ending> together() {
        var all = new ArrayList<Ending>();
        hotelsWithTooFew().forEach(hotel -> all.addAll(endings.of(hotel, NEWEST_TOGETHER)));
        return all;
    }

    /** Hotels that cannot learn from their own leads alone, by an index and no further than it takes to know. */
    private List<Long> hotelsWithTooFew() {
        return em.createNativeQuery("""
                        select h.id from hotel h where
                            (select count(*) from (select 1 from lead l where l.hotel_id = h.id and l.closed_at is not null
                                and l.merged_into is null limit ?1) newest) < ?1
                            or (select count(*) from (select 1 from lead l where l.hotel_id = h.id and l.closed_at is not null
                                and l.merged_into is null and l.status = 'CONVERTED' limit ?2) newest) < ?2
                            or (select count(*) from (select 1 from lead l where l.hotel_id = h.id and l.closed_at is not null
                                and l.merged_into is null and l.status = 'LOST' limit ?2) newest) < ?2
                        order by h.id
                        """).setParameter(1, closed).setParameter(2, each).getResultList().stream()
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    /** Keeps what was learned for ever; what is better takes over where nobody has chosen otherwise. */
    @Requires(Permission.RUN_CHAIN)
    public void keep(Learning learning) {
        choices.add(learning);
        if (learning.verdict() == Verdict.BETTER) {
            learning.hotelId().map(List::of).orElseGet(this::hotelsWithTooFew).forEach(hotel -> offer(hotel, learning));
        }
    }

    private void offer(long hotel, Learning better) {
        var choice = choices.toChange(hotel);
        var before = choice.inForce().number();
        choice.offer(better, caller.get().name(), clock.instant());
        if (choice.inForce().number() != before) {
            choices.renew(choice);
        }
    }
}
