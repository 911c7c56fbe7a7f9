package org.hotelleads.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hotelleads.lead.LeadComment;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.system.Refusal;

/** What is to be done with each of many leads: another status, another salesperson, or a comment. */
@Embeddable
public class BulkChange {

    /** What kind of change it is. */
    public enum Kind {
        STATUS,
        ASSIGN,
        COMMENT
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private LeadStatus to;

    @Column(name = "next_contact_at")
    private Instant nextContactAt;

    @Column(name = "next_contact_local")
    private LocalDateTime nextContactLocal;

    @Enumerated(EnumType.STRING)
    @Column(name = "lost_reason")
    private LostReason reason;

    private String note;

    @Column(name = "assign_to")
    private Long assignTo;

    protected BulkChange() {}

    private BulkChange(Kind kind) {
        this.kind = kind;
    }

    public static BulkChange moving(StatusMove move) {
        var change = new BulkChange(Kind.STATUS);
        change.to = move.to();
        change.nextContactAt = move.nextContactAt();
        change.reason = move.reason();
        change.note = move.note();
        return change;
    }

    /**
     * Follow-up at this time by the clock of each lead's hotel.
     *
     * @throws Refusal if there is no time
     */
    public static BulkChange followingUpAt(LocalDateTime local) {
        var change = moving(StatusMove.followUpAt(local == null ? null : local.toInstant(ZoneOffset.UTC)));
        change.nextContactAt = null;
        change.nextContactLocal = local;
        return change;
    }

    /** @param person null for nobody */
    public static BulkChange assigning(Long person) {
        var change = new BulkChange(Kind.ASSIGN);
        change.assignTo = person;
        return change;
    }

    /**
     * The same comment everywhere.
     *
     * @throws Refusal if there is no text, or too much of it
     */
    public static BulkChange commenting(String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("comment", "error.required");
        }
        if (text.strip().length() > LeadComment.LONGEST) {
            throw Refusal.invalid("comment", "error.tooLong", String.valueOf(LeadComment.LONGEST));
        }
        var change = new BulkChange(Kind.COMMENT);
        change.note = text.strip();
        return change;
    }

    public Kind kind() {
        return kind;
    }

    /** The status wanted; empty for other kinds of change. */
    public Optional<LeadStatus> status() {
        return Optional.ofNullable(to);
    }

    /** Who is to have the leads; empty for nobody, and for other kinds of change. */
    public Optional<Long> person() {
        return Optional.ofNullable(assignTo);
    }

    String text() {
        return note;
    }

    /** The move as it is meant at a hotel in this zone. */
    StatusMove moveIn(ZoneId zone) {
        var at = nextContactLocal == null
                ? nextContactAt
                : nextContactLocal.atZone(zone).toInstant();
        return new StatusMove(to, at, reason, note);
    }
}
