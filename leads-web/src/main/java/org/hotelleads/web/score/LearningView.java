package org.hotelleads.web.score;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.hotelleads.score.Learning;
import org.hotelleads.score.Quality;
import org.hotelleads.scoring.LearningRound;
import org.hotelleads.scoring.LearningRounds;
import org.hotelleads.scoring.ScoreBoard;
import org.hotelleads.scoring.ScoreLearning;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.Times;
import org.hotelleads.web.hotel.HotelsView;

/** What was learned of the chosen hotel, how well it foretells, and how far the hotel is from learning by itself. */
@Named
@ViewScoped
public class LearningView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    @EJB
    private ScoreBoard board;

    @EJB
    private ScoreLearning learning;

    @EJB
    private LearningRounds rounds;

    @Inject
    private HotelsView hotels;

    @Inject
    private ScoreView score;

    @Inject
    private CalibrationView calibration;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private Times times;

    private transient List<Learning> learnings;
    private transient Optional<LearningRound> round;
    private boolean wasAtWork;

    public List<Learning> getLearnings() {
        if (learnings == null) {
            learnings = board.learnings(hotels.getCode());
        }
        return learnings;
    }

    /** Whether it is being learned right now. */
    public boolean isAtWork() {
        if (round == null) {
            round = rounds.latest(hotels.getCode());
        }
        return round.filter(latest -> !latest.isFinished()).isPresent();
    }

    public int getDone() {
        return round.map(LearningRound::done).orElse(0);
    }

    public int getTotal() {
        return round.flatMap(LearningRound::total).orElse(1);
    }

    /** Whether the page is to look again soon. */
    public boolean isChanging() {
        return isAtWork() || score.isScoringAnew();
    }

    /** Looks again, and says so when learning has come to its end. */
    public void look() {
        learnings = null;
        round = null;
        score.look();
        if (wasAtWork && !isAtWork()) {
            notices.done("score.learned");
        }
        wasAtWork = isAtWork();
    }

    public void learnNow() {
        wasAtWork = notices.attempt(() -> {
            rounds.ask(hotels.getCode());
            return true;
        });
        round = null;
    }

    /** How far the hotel is from learning from its own leads, in one sentence. */
    public String getDistance() {
        var closed = calibration.getBands().closed();
        var converted = calibration.getBands().converted();
        var limits = learning.limits();
        var enough = closed >= limits.closed() && Math.min(converted, closed - converted) >= limits.each();
        return words.say(
                enough ? "score.distance.enough" : "score.distance.few",
                closed,
                converted,
                closed - converted,
                limits.closed(),
                limits.each());
    }

    /** When it was, by the clock of the hotel. */
    public String when(Learning one) {
        return times.moment(one.at(), score.zone());
    }

    /** From how many leads, and of which hotels. */
    public String from(Learning one) {
        return words.say(
                one.hotelId().isPresent() ? "score.from.own" : "score.from.all", one.closed(), one.converted());
    }

    /** In how many of a hundred pairs the better score is with the lead that converted. */
    public String order(Optional<Quality> quality) {
        return quality.map(found -> words.say("score.order", Math.round(found.auc() * PERCENT)))
                .orElse("\u2013");
    }

    /** By how much the chance misses the end. */
    public String miss(Optional<Quality> quality) {
        return quality.map(found -> words.say("score.miss", found.brier())).orElse("\u2013");
    }

    public boolean isUsable(Learning one) {
        return one.card().isPresent() && !one.id().equals(score.getLearning());
    }
}
