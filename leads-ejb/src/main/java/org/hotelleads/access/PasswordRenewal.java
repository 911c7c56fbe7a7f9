package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hotelleads.system.Sql;

/** Hashes a password anew at a sign-in when it was hashed with less work than is asked for today. */
@ApplicationScoped
public class PasswordRenewal {

    private static final String RENEW = "update app_user set password_hash = ? where id = ? and password_hash = ?";

    private Sql sql;
    private Passwords passwords;

    /** For the container's stand-in. */
    PasswordRenewal() {}

    @Inject
    PasswordRenewal(Sql sql, Passwords passwords) {
        this.sql = sql;
        this.passwords = passwords;
    }

    /** Does nothing where the hash is strong, or was changed meanwhile. */
    void strengthen(User user, char[] password) {
        if (Passwords.isWeak(user.passwordHash())) {
            sql.change(RENEW, passwords.hash(password), user.id(), user.passwordHash());
        }
    }
}
