package org.hotelleads.score;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hotelleads.system.Refusal;
import org.hotelleads.understanding.ScoreCard;

/** By what a hotel scores its leads; each change of the card in force gets a number of its own. */
@Entity
@Table(name = "score_choice")
public class ScoreChoice {

    @Id
    @Column(name = "hotel_id")
    private Long hotelId;

    private int card;

    @Convert(converter = CardColumn.class)
    private ScoreCard points;

    @Enumerated(EnumType.STRING)
    private ScoreWay way;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "learned_id")
    private Learning learned;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected ScoreChoice() {}

    /** What every hotel begins with. */
    ScoreChoice(long hotelId) {
        this.hotelId = hotelId;
        this.way = ScoreWay.AUTOMATIC;
    }

    /**
     * Scores by these points, unless something learned is in force.
     *
     * @param wanted null for the experts' points
     */
    public void price(ScoreCard wanted, String by, Instant at) {
        var before = cardInForce();
        points = ScoreCard.experts().equals(wanted) ? null : wanted;
        changed(before, by, at);
    }

    /** Scores by points from now on, whatever is learned. */
    public void keepToPoints(String by, Instant at) {
        choose(ScoreWay.POINTS, null, by, at);
    }

    /**
     * Scores by what was learned then, until somebody chooses otherwise.
     *
     * @throws Refusal if nothing was learned then, or it concerns another hotel
     */
    public void keepTo(Learning wanted, String by, Instant at) {
        requireUsable(wanted);
        choose(ScoreWay.LEARNED, wanted, by, at);
    }

    /**
     * Scores by whatever foretells best: by what was found better last, if anything, else by points.
     *
     * @param best null for the points
     */
    public void trust(Learning best, String by, Instant at) {
        if (best != null) {
            requireUsable(best);
        }
        choose(ScoreWay.AUTOMATIC, best, by, at);
    }

    /** Takes over what was found better, unless a person has chosen otherwise or it gives the same points. */
    public void offer(Learning better, String by, Instant at) {
        if (way == ScoreWay.AUTOMATIC
                && better.card().isPresent()
                && !better.card().equals(learnedCard())) {
            choose(ScoreWay.AUTOMATIC, better, by, at);
        }
    }

    private void requireUsable(Learning wanted) {
        if (wanted.card().isEmpty()
                || wanted.hotelId().filter(hotel -> !hotel.equals(hotelId)).isPresent()) {
            throw Refusal.invalid("learning", "error.score.learning", String.valueOf(wanted.id()));
        }
    }

    private void choose(ScoreWay wanted, Learning inForce, String by, Instant at) {
        var before = cardInForce();
        way = wanted;
        learned = inForce;
        changed(before, by, at);
    }

    private void changed(ScoreCard before, String by, Instant at) {
        if (!before.equals(cardInForce())) {
            card++;
        }
        changedBy = by;
        changedAt = at;
    }

    private Optional<ScoreCard> learnedCard() {
        return Optional.ofNullable(learned).flatMap(Learning::card);
    }

    private ScoreCard cardInForce() {
        return learnedCard().map(card -> card.withSilenceOf(points())).orElseGet(this::points);
    }

    /** The card by which the hotel scores. */
    public CardInForce inForce() {
        return new CardInForce(card, cardInForce());
    }

    public long hotelId() {
        return hotelId;
    }

    /** The hotel's points, or the experts'. */
    public ScoreCard points() {
        return Objects.requireNonNullElseGet(points, ScoreCard::experts);
    }

    public ScoreWay way() {
        return way;
    }

    /** What was learned and is in force; empty while the hotel scores by points. */
    public Optional<Learning> learned() {
        return Optional.ofNullable(learned);
    }

    /** When it was changed last; empty if never. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** Who changed it last. */
    public Optional<String> changedBy() {
        return Optional.ofNullable(changedBy);
    }
}
