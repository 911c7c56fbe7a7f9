package org.hotelleads.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often in a row somebody failed to sign in with a login, whether such a person exists or not. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure {

    @Id
    private String login;

    private int failures;

    @Column(name = "last_failed_at")
    private Instant lastFailedAt;

    protected SignInFailure() {}

    int failures() {
        return failures;
    }

    Instant lastFailedAt() {
        return lastFailedAt;
    }
}
