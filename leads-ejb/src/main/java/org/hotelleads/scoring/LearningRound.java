package org.hotelleads.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A wish to learn scores, of one hotel or of all, and how far it has come. One node at a time is at it. */
@Entity
@Table(name = "score_round")
public class LearningRound {

    @Id
    private UUID id;

    @Column(name = "hotel_id")
    private Long hotelId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    private Long execution;
    private Integer total;
    private int done;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected LearningRound() {}

    LearningRound(UUID id, Long hotelId, String by, Instant at) {
        this.id = id;
        this.hotelId = hotelId;
        this.askedBy = by;
        this.askedAt = at;
    }

    /** A node is at it until then. */
    void leaseUntil(Instant until) {
        leasedUntil = until;
    }

    void runsAs(long started) {
        execution = started;
    }

    void hasLeft(int steps) {
        total = done + steps;
    }

    void stepDone(Instant until) {
        done++;
        leasedUntil = until;
    }

    void finish(Instant at) {
        finishedAt = at;
        leasedUntil = null;
    }

    public UUID id() {
        return id;
    }

    /** Empty for all hotels. */
    public Optional<Long> hotelId() {
        return Optional.ofNullable(hotelId);
    }

    /** The execution of the job by which it was begun, to go on with. */
    public Optional<Long> execution() {
        return Optional.ofNullable(execution);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    /** How many steps there are; empty before the first. */
    public Optional<Integer> total() {
        return Optional.ofNullable(total);
    }

    public int done() {
        return done;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LearningRound round && id.equals(round.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
