package org.hotelleads.score;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.understanding.ScoreCard;

/** One attempt to learn a score, with what came out of it; written once and kept for ever. */
@Entity
@Table(name = "score_learning")
public class Learning {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private UUID round;

    @Column(name = "hotel_id")
    private Long hotelId;

    @Column(name = "learned_at")
    private Instant at;

    private int closed;
    private int converted;
    private int tested;

    @Column(name = "points_auc")
    private Double pointsAuc;

    @Column(name = "points_brier")
    private Double pointsBrier;

    @Column(name = "learned_auc")
    private Double learnedAuc;

    @Column(name = "learned_brier")
    private Double learnedBrier;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Convert(converter = CardColumn.class)
    private ScoreCard card;

    private Double middle;
    private Double width;

    protected Learning() {}

    /** @param hotelId null for all hotels together that have too few leads of their own */
    public Learning(UUID round, Long hotelId, Trial.Result result, Instant at) {
        this.round = round;
        this.hotelId = hotelId;
        this.at = at;
        this.closed = result.closed();
        this.converted = result.converted();
        this.tested = result.tested();
        this.verdict = result.verdict();
        this.pointsAuc = result.points().map(Quality::auc).orElse(null);
        this.pointsBrier = result.points().map(Quality::brier).orElse(null);
        this.learnedAuc = result.learned().map(Quality::auc).orElse(null);
        this.learnedBrier = result.learned().map(Quality::brier).orElse(null);
        this.card = result.card().orElse(null);
        this.middle = result.scale().map(ChanceScale::middle).orElse(null);
        this.width = result.scale().map(ChanceScale::width).orElse(null);
    }

    public Long id() {
        return id;
    }

    /** Empty for all hotels together that have too few leads of their own. */
    public Optional<Long> hotelId() {
        return Optional.ofNullable(hotelId);
    }

    public Instant at() {
        return at;
    }

    /** From how many leads that have ended. */
    public int closed() {
        return closed;
    }

    public int converted() {
        return converted;
    }

    /** How many of them, the newest, were kept for the test. */
    public int tested() {
        return tested;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** How well the points did in the test; empty if nothing could be learned. */
    public Optional<Quality> points() {
        return Optional.ofNullable(pointsAuc).map(auc -> new Quality(auc, pointsBrier));
    }

    public Optional<Quality> learned() {
        return Optional.ofNullable(learnedAuc).map(auc -> new Quality(auc, learnedBrier));
    }

    public Optional<ScoreCard> card() {
        return Optional.ofNullable(card);
    }

    public Optional<ChanceScale> scale() {
        return Optional.ofNullable(middle).map(half -> new ChanceScale(half, width));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Learning learning && Objects.equals(id, learning.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
