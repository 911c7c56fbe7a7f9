package org.hotelleads.web.score;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import org.hotelleads.lead.Warmth;
import org.hotelleads.score.Learning;
import org.hotelleads.score.ScoreChoice;
import org.hotelleads.score.ScoreWay;
import org.hotelleads.scoring.ScoreBoard;
import org.hotelleads.understanding.ScoreCard;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.Times;
import org.hotelleads.web.hotel.HotelsView;

/** By what the chosen hotel scores, and how far its open leads have been scored anew. */
@Named
@ViewScoped
public class ScoreView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    @EJB
    private ScoreBoard board;

    @Inject
    private HotelsView hotels;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private Times times;

    private transient ScoreChoice choice;
    private transient Optional<ScoreBoard.Progress> progress;

    ScoreChoice choice() {
        if (choice == null) {
            choice = board.of(hotels.getCode());
        }
        return choice;
    }

    /** Reads anew what somebody may have changed. */
    public void look() {
        choice = null;
        progress = null;
    }

    private Optional<ScoreBoard.Progress> progress() {
        if (progress == null) {
            progress = board.progress(hotels.getCode());
        }
        return progress;
    }

    /** By what the hotel scores, in one sentence. */
    public String getInForce() {
        var learned = choice().learned();
        if (learned.isPresent()) {
            return words.say(
                    "score.inForce.learned",
                    learned.get().closed(),
                    times.day(learned.get().at(), zone()));
        }
        return words.say(isOwnPoints() ? "score.inForce.own" : "score.inForce.experts");
    }

    /** Whether that goes on by itself, in one sentence. */
    public String getWayText() {
        return words.say("score.way." + choice().way());
    }

    /** With what every lead begins, and how likely warm and hot ones convert; empty while it is the points. */
    public String getLearnedText() {
        return choice().learned()
                .flatMap(Learning::scale)
                .map(scale -> words.say(
                        "score.inForce.chance",
                        words.points(choice().inForce().card().worth(ScoreCard.BASE)),
                        Warmth.WARM.from(),
                        Math.round(scale.chance(Warmth.WARM.from()) * PERCENT),
                        Warmth.HOT.from(),
                        Math.round(scale.chance(Warmth.HOT.from()) * PERCENT)))
                .orElse("");
    }

    /** Who changed it last and when; empty if nobody did. */
    public String getChanged() {
        return choice().changedAt()
                .map(at -> words.say("score.changed", choice().changedBy().orElse(""), times.moment(at, zone())))
                .orElse("");
    }

    public boolean isLearned() {
        return choice().learned().isPresent();
    }

    public boolean isOwnPoints() {
        return !choice().points().equals(ScoreCard.experts());
    }

    public boolean isKept() {
        return choice().way() != ScoreWay.AUTOMATIC;
    }

    public boolean isKeptToPoints() {
        return choice().way() == ScoreWay.POINTS;
    }

    /** The number of what was learned and is in force; null while it is the points. */
    public Long getLearning() {
        return choice().learned().map(Learning::id).orElse(null);
    }

    public boolean isScoringAnew() {
        return progress().filter(far -> !far.isDone()).isPresent();
    }

    public int getDone() {
        return progress().map(ScoreBoard.Progress::done).orElse(0);
    }

    public int getTotal() {
        return progress().map(ScoreBoard.Progress::total).orElse(0);
    }

    /** How far it is, in words; empty if nothing was ever changed. */
    public String getProgressText() {
        return progress()
                .map(far -> far.isDone()
                        ? words.say("score.progress.done", far.total())
                        : words.say("score.progress", far.done(), far.total()))
                .orElse("");
    }

    public void keepToPoints() {
        attempt(() -> board.keepToPoints(hotels.getCode()), "score.done.points");
    }

    public void trust() {
        attempt(() -> board.trust(hotels.getCode()), "score.done.trust");
    }

    public void keepTo(long learning) {
        attempt(() -> board.keepTo(hotels.getCode(), learning), "score.done.learned");
    }

    private void attempt(Runnable work, String done) {
        if (notices.attempt(() -> {
            work.run();
            return true;
        })) {
            notices.done(done);
        }
        look();
    }

    ZoneId zone() {
        return hotels.getHotel().zone();
    }
}
