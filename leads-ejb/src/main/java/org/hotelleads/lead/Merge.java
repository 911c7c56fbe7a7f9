package org.hotelleads.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.User;
import org.hotelleads.system.Refusal;

/** One lead shows another one of the same guest within itself; it remembers how both become two again. */
@Entity
@Table(name = "lead_merge")
public class Merge {

    /** The reason that stands in the history for what a merge has changed. */
    public static final String MERGED = "merged";

    /** The reason that stands in the history for what the end of a merge has changed back. */
    public static final String UNMERGED = "unmerged";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "survivor")
    private Lead survivor;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "absorbed")
    private Lead absorbed;

    @Convert(converter = MergeFieldsColumn.class)
    private Set<MergeField> taken;

    /** What the survivor would know without any other lead within it. */
    @Embedded
    private Guest own;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private LeadStatus statusBefore;

    @Column(name = "next_contact_before")
    private Instant nextContactBefore;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assigned_before")
    private User assignedBefore;

    @Column(name = "lead_version")
    private int leadVersion;

    @Column(name = "merged_at")
    private Instant at;

    @Column(name = "merged_by")
    private String by;

    @Column(name = "unmerged_at")
    private Instant unmergedAt;

    @Column(name = "unmerged_by")
    private String unmergedBy;

    protected Merge() {}

    Merge(Lead survivor, Lead absorbed, Set<MergeField> taken, Guest own, String by, Instant at) {
        this.survivor = survivor;
        this.absorbed = absorbed;
        this.taken = Set.copyOf(taken);
        this.own = own.copy();
        this.statusBefore = survivor.status();
        this.nextContactBefore = survivor.nextContactAt().orElse(null);
        this.assignedBefore = survivor.assignedTo().orElse(null);
        this.leadVersion = survivor.version() + 1;
        this.by = by;
        this.at = at;
    }

    /**
     * @throws Refusal if the two cannot become one, so chosen
     */
    static void requirePossible(Lead survivor, Lead absorbed, Set<MergeField> taken) {
        if (survivor.equals(absorbed)) {
            throw Refusal.invalid("with", "error.merge.itself");
        }
        if (!survivor.hotel().equals(absorbed.hotel())) {
            throw Refusal.conflict("error.merge.hotels");
        }
        if (survivor.mergedInto().isPresent() || absorbed.mergedInto().isPresent()) {
            throw Refusal.conflict("error.merge.already");
        }
        var backToNew = absorbed.status() == LeadStatus.NEW && survivor.status() != LeadStatus.NEW;
        if (backToNew && taken.contains(MergeField.STATUS)) {
            throw Refusal.invalid("keep.status", "error.status.new");
        }
    }

    /** What both know together, when the one within the other knows this. */
    Guest join(Guest outer) {
        return outer.joinedWith(absorbed.judgedGuest(), taken);
    }

    void remember(Guest known) {
        own = known.copy();
    }

    void end(String person, Instant now) {
        unmergedBy = person;
        unmergedAt = now;
    }

    boolean isInForce() {
        return unmergedAt == null;
    }

    Guest own() {
        return own;
    }

    LeadStatus statusBefore() {
        return statusBefore;
    }

    Instant nextContactBefore() {
        return nextContactBefore;
    }

    User assignedBefore() {
        return assignedBefore;
    }

    /** The survivor's version that the merge led to. */
    int leadVersion() {
        return leadVersion;
    }

    /** The lead that stands for both. */
    public Lead survivor() {
        return survivor;
    }

    /** The lead that is shown within the other one. */
    public Lead absorbed() {
        return absorbed;
    }

    /** Of what the absorbed lead's value wins, as far as it has one. */
    public Set<MergeField> taken() {
        return Set.copyOf(taken);
    }

    public Instant at() {
        return at;
    }

    /** The name of who merged them. */
    public String by() {
        return by;
    }

    /** When both became two leads again; empty while they are one. */
    public Optional<Instant> unmergedAt() {
        return Optional.ofNullable(unmergedAt);
    }
}
