package org.hotelleads.launcher;

import java.util.Optional;
import org.hotelleads.launcher.database.Accounts;
import org.hotelleads.launcher.settings.Settings;

/**
 * The password of the first user, admin. When nobody has chosen one it is made up here, and waits in a file of the home
 * until it has been shown once, even if the first start is interrupted.
 */
final class FirstSignIn {

    private static final String SETTING = "leads.bootstrap.admin.password";

    private final SecretFile waiting;
    private final boolean chosen;

    FirstSignIn(Home home, Settings settings, Accounts accounts) {
        waiting = home.secret("admin.password");
        chosen = settings.find(SETTING).isPresent();
        if (!chosen && accounts.areMissing()) {
            System.setProperty(SETTING, waiting.getOrMake());
        }
    }

    /** The line that tells how to sign in; a generated password is in it the first time only. */
    String tellOnce() {
        Optional<String> generated = chosen ? Optional.empty() : waiting.find();
        waiting.forget();
        return generated
                .map(password -> "Sign in as admin with the password " + password + " (shown this once).")
                .orElse("Sign in as admin.");
    }
}
