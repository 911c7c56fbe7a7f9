package org.hotelleads.scoring;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.score.Learning;
import org.hotelleads.score.ScoreChoice;
import org.hotelleads.score.ScoreChoices;
import org.hotelleads.score.Verdict;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.understanding.ScoreCard;

/** Where a hotel sees and says by what it scores its leads. */
@Stateless
public class ScoreBoard {

    /** No reason is worth more, or costs more, than this. */
    public static final int MOST_POINTS = 50;

    private static final int MOST_LEARNINGS = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Hotels hotels;

    @Inject
    private ScoreChoices choices;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** By what the hotel scores. */
    @Requires(Permission.SET_UP_HOTELS)
    public ScoreChoice of(String hotelCode) {
        var choice = choices.of(hotels.get(hotelCode).id());
        choice.learned().ifPresent(Learning::card);
        return choice;
    }

    /** What was learned of the hotel, newest first. */
    @Requires(Permission.SET_UP_HOTELS)
    public List<Learning> learnings(String hotelCode) {
        return choices.learnings(hotels.get(hotelCode).id(), MOST_LEARNINGS);
    }

    /**
     * Gives reasons other points; open leads are scored anew in the background.
     *
     * @throws Refusal naming each figure that is out of bounds
     */
    @Requires(Permission.SET_UP_HOTELS)
    public ScoreChoice price(String hotelCode, ScoreCard points) {
        requireWithinBounds(points);
        return change(hotelCode, choice -> choice.price(points, caller.get().name(), clock.instant()));
    }

    /**
     * Fulfils a wish at once: the points, and what is in force.
     *
     * @throws Refusal naming each figure that is out of bounds; then nothing is changed
     */
    @Requires(Permission.SET_UP_HOTELS)
    public void set(String hotelCode, ScoreWish wish) {
        if (!wish.points().isEmpty() || !wish.caps().isEmpty()) {
            price(hotelCode, wish.on(of(hotelCode).points()));
        }
        wish.way().ifPresent(way -> {
            switch (way) {
                case AUTOMATIC -> trust(hotelCode);
                case POINTS -> keepToPoints(hotelCode);
                case LEARNED -> keepTo(hotelCode, wish.learning().orElseThrow());
            }
        });
    }

    /** Scores by points, whatever is learned, until somebody chooses otherwise. */
    @Requires(Permission.SET_UP_HOTELS)
    public ScoreChoice keepToPoints(String hotelCode) {
        return change(hotelCode, choice -> choice.keepToPoints(caller.get().name(), clock.instant()));
    }

    /** Scores by what was learned under this number, until somebody chooses otherwise. */
    @Requires(Permission.SET_UP_HOTELS)
    public ScoreChoice keepTo(String hotelCode, long learning) {
        var wanted = choices.learning(learning)
                .orElseThrow(() -> Refusal.invalid("learning", "error.score.learning", String.valueOf(learning)));
        return change(hotelCode, choice -> choice.keepTo(wanted, caller.get().name(), clock.instant()));
    }

    /** Scores by whatever foretells better, as soon as it does. */
    @Requires(Permission.SET_UP_HOTELS)
    public ScoreChoice trust(String hotelCode) {
        var best = best(learnings(hotelCode)).orElse(null);
        return change(hotelCode, choice -> choice.trust(best, caller.get().name(), clock.instant()));
    }

    /** The newest that was found better: the hotel's own, unless it has too few leads to learn from. */
    private static Optional<Learning> best(List<Learning> newestFirst) {
        var own = newestFirst.stream()
                .filter(learning -> learning.hotelId().isPresent())
                .findFirst()
                .flatMap(Learning::learned)
                .isPresent();
        return newestFirst.stream()
                .filter(learning -> learning.verdict() == Verdict.BETTER)
                .filter(learning -> learning.hotelId().isPresent() == own)
                .findFirst();
    }

    private ScoreChoice change(String hotelCode, Consumer<ScoreChoice> wish) {
        var choice = choices.toChange(hotels.get(hotelCode).id());
        var before = choice.inForce().number();
        wish.accept(choice);
        diary.note(Deed.HOTEL_RULES_CHANGED, hotelCode, choice.hotelId(), Map.of("what", "score"));
        if (choice.inForce().number() != before) {
            choices.renew(choice);
        }
        return choice;
    }

    private static void requireWithinBounds(ScoreCard card) {
        var flaws = new ArrayList<Flaw>();
        card.points().forEach((reason, points) -> {
            if (!ScoreCard.reasons().contains(reason)) {
                flaws.add(new Flaw("points." + reason, "error.score.reason", List.of()));
            } else if (Math.abs(points) > MOST_POINTS) {
                flaws.add(outOfBounds("points." + reason, points, -MOST_POINTS, MOST_POINTS));
            }
        });
        card.caps().forEach((group, most) -> {
            if (most < 0 || most > 2 * MOST_POINTS) {
                flaws.add(outOfBounds("caps." + group, most, 0, 2 * MOST_POINTS));
            }
        });
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private static Flaw outOfBounds(String field, int points, int lowest, int highest) {
        return new Flaw(
                field,
                "error.score.points",
                List.of(String.valueOf(points), String.valueOf(lowest), String.valueOf(highest)));
    }

    /**
     * How far the open leads of a hotel have been scored anew.
     *
     * @param isDone whether all of them are
     */
    public record Progress(int total, int done, boolean isDone) {}

    /** How far the hotel's open leads have been scored anew since its card changed; empty if it never did. */
    @Requires(Permission.SET_UP_HOTELS)
    public Optional<Progress> progress(String hotelCode) {
        return em
                .createNativeQuery(
                        "select total, done, settled_at is not null or finished_at is not null from score_sweep"
                                + " where hotel_id = ?")
                .setParameter(1, hotels.get(hotelCode).id())
                .getResultList()
                .stream()
                .map(row -> (Object[]) row)
                .map(row -> new Progress(
                        ((Number) ((Object[]) row)[0]).intValue(), ((Number) ((Object[]) row)[1]).intValue(), (Boolean)
                                ((Object[]) row)[2]))
                .findFirst();
    }
}
