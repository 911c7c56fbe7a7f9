package org.hotelleads.pms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Everything that a system holds of the stays to come is read once: at first, and each night to see that nothing was missed. */
@Entity
@Table(name = "pms_run")
public class PmsRun {

    /** What it is done for. */
    public enum What {
        FIRST_IMPORT,
        RECONCILIATION
    }

    /** How far it has come. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private static final int LONGEST_TROUBLE = 500;

    @Id
    private UUID id;

    @Column(name = "connection_id")
    private String connection;

    @Enumerated(EnumType.STRING)
    private What what;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    private Long execution;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int pieces;

    @Column(name = "pieces_done")
    private int piecesDone;

    private long bookings;
    private long changed;
    private int attempts;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private String trouble;

    protected PmsRun() {}

    PmsRun(UUID id, String connection, What what, String by, Instant now) {
        this.id = id;
        this.connection = connection;
        this.what = what;
        this.askedAt = now;
        this.askedBy = by;
        this.state = State.WAITING;
        this.nextTryAt = now;
    }

    /** A node is at it from now on. */
    void begin(Instant now, Instant lease) {
        startedAt = startedAt == null ? now : startedAt;
        state = State.RUNNING;
        leasedUntil = lease;
    }

    void runsAs(long newExecution) {
        execution = newExecution;
    }

    /** So many pieces there are in all; what was done before counts on. */
    void hasPieces(int number) {
        pieces = number;
    }

    void took(int read, int news, boolean pieceDone, Instant lease) {
        bookings += read;
        changed += news;
        piecesDone = Math.min(pieces, piecesDone + (pieceDone ? 1 : 0));
        leasedUntil = lease;
        attempts = 0;
        trouble = null;
    }

    void finish(Instant now) {
        if (isOpen()) {
            state = State.DONE;
            piecesDone = pieces;
            finishedAt = now;
        }
    }

    void cancel(Instant now) {
        if (isOpen()) {
            state = State.CANCELLED;
            finishedAt = now;
        }
    }

    /** The system did not give what was asked: it goes on later from where it was, or not at all after too many tries. */
    void failed(PmsTrouble why, Instant now) {
        if (isOpen()) {
            attempts++;
            var text = String.valueOf(why.getMessage());
            trouble = why.kind() + ": " + text.substring(0, Math.min(text.length(), LONGEST_TROUBLE - 20));
            leasedUntil = null;
            var isHopeless = why.kind() == PmsTrouble.Kind.AUTH || attempts >= Pauses.TRIES;
            state = isHopeless ? State.FAILED : State.WAITING;
            finishedAt = isHopeless ? now : null;
            nextTryAt = Pauses.next(why, attempts, now);
        }
    }

    /** Whether somebody still wants it. */
    boolean isOpen() {
        return finishedAt == null;
    }

    /** Whether a node has been at it. */
    boolean isBegun() {
        return startedAt != null;
    }

    /** Whether a node is thought to be at it. */
    boolean isRunning() {
        return state == State.RUNNING;
    }

    public UUID id() {
        return id;
    }

    String connection() {
        return connection;
    }

    What what() {
        return what;
    }

    Instant startedAt() {
        return startedAt;
    }

    int piecesDone() {
        return piecesDone;
    }

    /** The job that was at it last. */
    public Optional<Long> execution() {
        return Optional.ofNullable(execution);
    }
}
