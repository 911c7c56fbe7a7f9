package org.hotelleads.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hotelleads.access.Caller;

/** One change of many leads: who wants what, and how far it has come. Its leads stand beside it, see {@link BulkItems}. */
@Entity
@Table(name = "bulk_run")
public class BulkRun {

    @Id
    private UUID id;

    @Column(name = "user_id")
    private Long userId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Embedded
    private BulkChange change;

    private int total;
    private int done;
    private int skipped;
    private int failed;

    @Column(name = "stepped_at")
    private Instant steppedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected BulkRun() {}

    BulkRun(UUID id, Caller caller, BulkChange change, Instant now) {
        this.id = id;
        this.userId = caller.userId();
        this.askedBy = caller.name();
        this.change = change;
        this.askedAt = now;
    }

    /** It is known now how many leads it is about; without any there is nothing to do. */
    void isAbout(int leads, Instant now) {
        total = leads;
        finishIfSettled(now);
    }

    /** Adds what has become of some more leads. */
    void count(List<BulkItems.Settled> settled, Instant now) {
        settled.forEach(item -> {
            switch (item.outcome()) {
                case DONE -> done++;
                case SKIPPED -> skipped++;
                default -> failed++;
            }
        });
        steppedAt = now;
        finishIfSettled(now);
    }

    /** Adds leads of which nothing has become. */
    void skip(int leads, Instant now) {
        skipped += leads;
        finishIfSettled(now);
    }

    private void finishIfSettled(Instant now) {
        if (finishedAt == null && done + skipped + failed == total) {
            finishedAt = now;
        }
    }

    /** No further lead is to be changed. */
    void cancel(Instant now) {
        if (finishedAt == null && cancelledAt == null) {
            cancelledAt = now;
        }
    }

    void isSeen(Instant now) {
        seenAt = now;
    }

    /** Whether this caller asked for it. */
    boolean isOf(Caller caller) {
        return userId == null
                ? caller.userId() == null && askedBy.equals(caller.name())
                : userId.equals(caller.userId());
    }

    UUID id() {
        return id;
    }

    Long userId() {
        return userId;
    }

    String askedBy() {
        return askedBy;
    }

    BulkChange change() {
        return change;
    }

    int doneSoFar() {
        return done;
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    BulkProgress progress() {
        return new BulkProgress(
                id, change, askedAt, total, done, skipped, failed, isCancelled(), isFinished(), seenAt != null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulkRun run && id.equals(run.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
