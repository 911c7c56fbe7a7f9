package org.hotelleads.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** Where files are brought to, and how it went the last time. */
@Entity
@Table(name = "export_target")
public class ExportTarget {

    private static final int LONGEST_DETAIL = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    private String name;
    private boolean enabled = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "last_success_at")
    private Instant lastSuccessAt;

    @Enumerated(EnumType.STRING)
    private DeliveryTrouble trouble;

    @Column(name = "trouble_detail")
    private String troubleDetail;

    @Column(name = "troubled_at")
    private Instant troubledAt;

    protected ExportTarget() {}

    public ExportTarget(TargetKind kind, String name, String by, Instant now) {
        this.kind = kind;
        this.name = name;
        this.createdAt = now;
        changed(by, now);
    }

    public void rename(String other) {
        name = other;
    }

    /** Lets files be brought there, or not. */
    public void turn(boolean on) {
        enabled = on;
    }

    /** Somebody has told it something else. */
    public final void changed(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    public void succeeded(Instant now) {
        lastSuccessAt = now;
        trouble = null;
        troubleDetail = null;
    }

    public void failed(DeliveryTrouble why, String detail, Instant now) {
        trouble = why;
        troubleDetail =
                detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
        troubledAt = now;
    }

    public Long id() {
        return id;
    }

    public TargetKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The name of who told it something last. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** When something arrived there last; null if nothing ever did. */
    public Instant lastSuccessAt() {
        return lastSuccessAt;
    }

    /** Why it failed last; null after a success. */
    public DeliveryTrouble trouble() {
        return trouble;
    }

    public String troubleDetail() {
        return troubleDetail;
    }

    public Instant troubledAt() {
        return troubledAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExportTarget target && id != null && id.equals(target.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
