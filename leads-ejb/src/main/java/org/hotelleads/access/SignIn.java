package org.hotelleads.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One signed-in browser of a person. It lasts until sign-out, until somebody ends it from afar, until nothing was done
 * for a while, or for some days in all; what the page does by itself counts as nothing.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(insertable = false, updatable = false)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "user_id")
    private User user;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @Column(name = "last_action_at")
    private Instant lastActionAt;

    private String address;
    private String agent;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    protected SignIn() {}

    SignIn(String token, User user, Visitor visitor, Proof proof, Instant now) {
        this.tokenHash = Secrets.hash(token);
        this.user = user;
        this.address = visitor.address();
        this.agent = visitor.agent();
        this.proof = proof;
        this.signedInAt = now;
        this.lastActionAt = now;
    }

    boolean holdsAt(Instant now, SessionLimits limits) {
        return user.isActive()
                && lastActionAt.isAfter(limits.idleSince(now))
                && signedInAt.isAfter(limits.oldSince(now));
    }

    /** Notes that the person did something; at most once a minute, so that reading does not write all the time. */
    void actedAt(Instant now) {
        if (now.isAfter(lastActionAt.plus(NOTED_EVERY))) {
            lastActionAt = now;
        }
    }

    /** As the person sees it among others. */
    OpenSignIn shown(String ownToken) {
        var isThis = ownToken != null && tokenHash.equals(Secrets.hash(ownToken));
        return new OpenSignIn(id, agent, address, proof, signedInAt, lastActionAt, isThis);
    }

    User user() {
        return user;
    }

    Proof proof() {
        return proof;
    }
}
