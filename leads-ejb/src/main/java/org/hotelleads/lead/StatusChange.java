package org.hotelleads.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One step in a lead's story, written once and never changed. */
@Entity
@Table(name = "status_change")
public class StatusChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private LeadStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private LeadStatus to;

    @Column(name = "changed_at")
    private Instant at;

    @Column(name = "changed_by")
    private String by;

    private String reason;

    @Column(name = "next_contact_at")
    private Instant nextContactAt;

    @Column(name = "lead_version")
    private int leadVersion;

    protected StatusChange() {}

    private StatusChange(Lead lead, LeadStatus from, LeadStatus to, Instant at, String by) {
        this.lead = lead;
        this.from = from;
        this.to = to;
        this.at = at;
        this.by = by;
        this.leadVersion = lead.version() + 1;
    }

    static StatusChange captured(Lead lead, String by) {
        return new StatusChange(lead, null, LeadStatus.NEW, lead.capturedAt(), by);
    }

    StatusChange(Lead lead, LeadStatus from, StatusMove move, Instant at, String by) {
        this(lead, from, move.to(), at, by);
        this.reason = move.why();
        this.nextContactAt = move.nextContactAt();
    }

    /** A change that no person chose by itself, such as one that came with a merge. */
    StatusChange(Lead lead, LeadStatus from, LeadStatus to, Instant nextContactAt, Instant at, String by, String why) {
        this(lead, from, to, at, by);
        this.reason = why;
        this.nextContactAt = nextContactAt;
    }

    /** Empty for the first step, when the lead was captured. */
    public Optional<LeadStatus> from() {
        return Optional.ofNullable(from);
    }

    public LeadStatus to() {
        return to;
    }

    /** When it was; the first step is the capture, which an older message that comes in late can put back. */
    public Instant at() {
        return from == null ? lead.capturedAt() : at;
    }

    /** The person's name, the API key's, or the system's. */
    public String by() {
        return by;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The next contact that was agreed on with Follow-up. */
    public Optional<Instant> nextContactAt() {
        return Optional.ofNullable(nextContactAt);
    }

    /** The lead's version that this change led to. */
    public int leadVersion() {
        return leadVersion;
    }
}
