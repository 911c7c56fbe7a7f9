package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hotelleads.score.Learning;
import org.hotelleads.score.Quality;
import org.hotelleads.score.ScoreChoice;
import org.hotelleads.score.ScoreWay;
import org.hotelleads.score.Verdict;
import org.hotelleads.scoring.Calibration.Bands;
import org.hotelleads.scoring.ScoreBand;
import org.hotelleads.scoring.ScoreBoard.Progress;
import org.hotelleads.understanding.ScoreCard;

/** By what a hotel scores and how good that is, as JSON. */
@JsonbPropertyOrder({"way", "learning", "points", "caps", "inForce", "rescored", "learnings", "calibration"})
public record ScoreJson(
        ScoreWay way,
        Long learning,
        Map<String, Integer> points,
        Map<String, Integer> caps,
        Map<String, Integer> inForce,
        RescoredJson rescored,
        List<LearningJson> learnings,
        CalibrationJson calibration) {

    static ScoreJson of(ScoreChoice choice, Optional<Progress> progress, List<Learning> learnings, Bands bands) {
        return new ScoreJson(
                choice.way(),
                choice.learned().map(Learning::id).orElse(null),
                choice.points().points(),
                caps(choice.points()),
                choice.inForce().card().points(),
                progress.map(far -> new RescoredJson(far.total(), far.done(), far.isDone()))
                        .orElse(null),
                learnings.stream().map(LearningJson::of).toList(),
                CalibrationJson.of(bands));
    }

    private static Map<String, Integer> caps(ScoreCard card) {
        return card.caps().entrySet().stream()
                .collect(Collectors.toMap(
                        cap -> cap.getKey().name(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** How far open leads are scored anew, as JSON. */
    @JsonbPropertyOrder({"total", "done", "finished"})
    public record RescoredJson(int total, int done, boolean finished) {}

    /** One attempt to learn, as JSON. */
    @JsonbPropertyOrder({
        "id",
        "at",
        "ownLeads",
        "closed",
        "converted",
        "tested",
        "verdict",
        "learned",
        "byPoints",
        "points"
    })
    public record LearningJson(
            long id,
            Instant at,
            boolean ownLeads,
            int closed,
            int converted,
            int tested,
            Verdict verdict,
            QualityJson learned,
            QualityJson byPoints,
            Map<String, Integer> points) {

        static LearningJson of(Learning one) {
            return new LearningJson(
                    one.id(),
                    one.at(),
                    one.hotelId().isPresent(),
                    one.closed(),
                    one.converted(),
                    one.tested(),
                    one.verdict(),
                    one.learned().map(QualityJson::of).orElse(null),
                    one.points().map(QualityJson::of).orElse(null),
                    one.card().map(ScoreCard::points).orElse(null));
        }
    }

    /** How well scores foretell, as JSON. */
    @JsonbPropertyOrder({"auc", "brier"})
    public record QualityJson(double auc, double brier) {

        static QualityJson of(Quality quality) {
            return new QualityJson(quality.auc(), quality.brier());
        }
    }

    /** How leads really ended, as JSON. */
    @JsonbPropertyOrder({"closed", "converted", "tens", "warmths"})
    public record CalibrationJson(int closed, int converted, List<BandJson> tens, List<BandJson> warmths) {

        static CalibrationJson of(Bands bands) {
            return new CalibrationJson(
                    bands.closed(),
                    bands.converted(),
                    bands.tens().stream().map(BandJson::of).toList(),
                    bands.warmths().stream().map(BandJson::of).toList());
        }
    }

    /** How leads of one band ended, as JSON. */
    @JsonbPropertyOrder({"from", "to", "closed", "converted", "foretold"})
    public record BandJson(int from, int to, int closed, int converted, double foretold) {

        static BandJson of(ScoreBand band) {
            return new BandJson(band.from(), band.to(), band.closed(), band.converted(), band.foretold());
        }
    }
}
