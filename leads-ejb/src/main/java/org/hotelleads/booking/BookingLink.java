package org.hotelleads.booking;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadStatus;

/** A booking is a lead's, how that was found, and what it has made of the lead. What has ended stays as history. */
@Entity
@Table(name = "booking_link")
public class BookingLink {

    /** So long a link that was found by rule can be found to be otherwise, when something comes in late. */
    public static final Duration FRESH = Duration.ofHours(48);

    @Id
    private UUID id;

    @Column(name = "booking_id")
    private UUID booking;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    @Enumerated(EnumType.STRING)
    private LinkState state;

    @Enumerated(EnumType.STRING)
    private MatchRule rule;

    @Convert(converter = EvidenceColumn.class)
    private List<Evidence> evidence;

    private int matcher;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    private boolean converted;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private LeadStatus statusBefore;

    @Column(name = "next_contact_before")
    private Instant nextContactBefore;

    @Column(name = "reopens_at")
    private Instant reopensAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "why_ended")
    private String whyEnded;

    protected BookingLink() {}

    /** @param matcher the version of the rules that found it */
    public BookingLink(
            UUID id,
            UUID booking,
            Lead lead,
            MatchRule rule,
            List<Evidence> evidence,
            int matcher,
            String by,
            Instant at) {
        this.id = id;
        this.booking = booking;
        this.lead = lead;
        this.state = LinkState.PENDING;
        this.rule = rule;
        this.evidence = List.copyOf(evidence);
        this.matcher = matcher;
        this.madeBy = by;
        this.madeAt = at;
    }

    /** The booking is sold, or is so again. */
    public void win() {
        state = LinkState.WON;
        reopensAt = null;
    }

    /** The booking is not sold yet. */
    public void pend() {
        state = LinkState.PENDING;
    }

    /** Whether nothing was sold by it, and no lead waits to be opened again because of it. */
    public boolean mayPend() {
        return state != LinkState.WON && reopensAt == null;
    }

    /** Somebody has looked at it and says that it is so. */
    public void confirm(String by, Instant at) {
        rule = MatchRule.BY_HAND;
        madeBy = by;
        madeAt = at;
    }

    /** This link makes its lead Converted. */
    public void convertsFrom(LeadStatus before, Instant nextContact) {
        if (statusBefore == null) {
            statusBefore = before;
            nextContactBefore = nextContact;
        }
        converted = true;
    }

    /** The booking is off; the lead is opened again at that time, unless something else comes of it. */
    public void fallThrough(Instant reopens) {
        state = LinkState.OFF;
        reopensAt = reopens;
    }

    /** The lead was opened again, or need not be. */
    public void settleReopening(boolean isReopened) {
        reopensAt = null;
        converted = converted && !isReopened;
    }

    /** It holds no more. */
    public void end(String why, String by, Instant at) {
        endedAt = at;
        endedBy = by;
        whyEnded = why;
        reopensAt = null;
    }

    /** Whether nothing but a person changes it: somebody has said so, or it was found surely and some time ago. */
    public boolean isSettled(Instant now) {
        return rule == MatchRule.BY_HAND || rule.isFirm() && madeAt.plus(FRESH).isBefore(now);
    }

    public UUID id() {
        return id;
    }

    public UUID booking() {
        return booking;
    }

    public Lead lead() {
        return lead;
    }

    public LinkState state() {
        return state;
    }

    public MatchRule rule() {
        return rule;
    }

    public List<Evidence> evidence() {
        return evidence;
    }

    public String madeBy() {
        return madeBy;
    }

    /** Whether it was this link that made the lead Converted. */
    public boolean hasConverted() {
        return converted;
    }

    public LeadStatus statusBefore() {
        return statusBefore;
    }

    public Optional<Instant> nextContactBefore() {
        return Optional.ofNullable(nextContactBefore);
    }

    public Optional<Instant> reopensAt() {
        return Optional.ofNullable(reopensAt);
    }
}
