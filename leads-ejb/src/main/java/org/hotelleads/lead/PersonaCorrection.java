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

/** Somebody of the team says how a guest really buys, or leaves it to the rules again; written once, never changed. */
@Entity
@Table(name = "persona_correction")
public class PersonaCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    @Enumerated(EnumType.STRING)
    private Persona judged;

    @Enumerated(EnumType.STRING)
    private Persona corrected;

    @Column(name = "corrected_at")
    private Instant at;

    @Column(name = "corrected_by")
    private String by;

    @Column(name = "lead_version")
    private int leadVersion;

    protected PersonaCorrection() {}

    PersonaCorrection(Lead lead, Persona judged, Persona corrected, Instant at, String by) {
        this.lead = lead;
        this.judged = judged;
        this.corrected = corrected;
        this.at = at;
        this.by = by;
        this.leadVersion = lead.version() + 1;
    }

    /** What the rules said at that time. */
    public Persona judged() {
        return judged;
    }

    /** What the person said; empty when it was left to the rules again. */
    public Optional<Persona> corrected() {
        return Optional.ofNullable(corrected);
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    /** The lead's version that this correction led to. */
    int leadVersion() {
        return leadVersion;
    }
}
