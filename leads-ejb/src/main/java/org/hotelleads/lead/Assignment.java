package org.hotelleads.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hotelleads.access.User;

/** One change of who is responsible for a lead, written once and never changed. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_user")
    private User from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_user")
    private User to;

    @Column(name = "assigned_at")
    private Instant at;

    @Column(name = "assigned_by")
    private String by;

    private String reason;

    @Column(name = "lead_version")
    private int leadVersion;

    protected Assignment() {}

    Assignment(Lead lead, User from, User to, Instant at, String by, String reason) {
        this.lead = lead;
        this.from = from;
        this.to = to;
        this.at = at;
        this.by = by;
        this.reason = reason;
        this.leadVersion = lead.version() + 1;
    }

    /** Who had the lead before; empty if nobody. */
    public Optional<User> from() {
        return Optional.ofNullable(from);
    }

    /** Who has it from then on; empty if nobody. */
    public Optional<User> to() {
        return Optional.ofNullable(to);
    }

    public Instant at() {
        return at;
    }

    /** The person's name, the API key's, or the system's. */
    public String by() {
        return by;
    }

    /** Why, such as the rule that chose the person; empty when a person did. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The lead's version that this change led to. */
    public int leadVersion() {
        return leadVersion;
    }
}
