package org.hotelleads.score;

import java.time.Instant;
import org.hotelleads.lead.Score;
import org.hotelleads.lead.ScoreTerm;
import org.hotelleads.understanding.ScoreRules;
import org.hotelleads.understanding.Surroundings;
import org.hotelleads.understanding.Understanding;

/** A score by the card of a hotel, and until when it holds. */
public record Appraisal(Score score, ScoreTerm term) {

    /** What is known of a guest is worth this at that hour. */
    public static Appraisal of(Understanding known, Surroundings where, Instant now, CardInForce scoring) {
        var until = ScoreRules.nextChange(known, where, now, scoring.card());
        return new Appraisal(
                ScoreRules.score(known, where, now, scoring.card()),
                new ScoreTerm(scoring.number(), until.orElse(null)));
    }
}
