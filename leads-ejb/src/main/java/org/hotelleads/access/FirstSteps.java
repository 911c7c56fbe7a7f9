package org.hotelleads.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the first doors of a new installation: the user {@code admin} with the password of the setting
 * {@code leads.bootstrap.admin.password}, as long as there is no user at all, and the API key of
 * {@code leads.bootstrap.api.key}.
 */
@Startup
@Singleton
@DependsOn("Migrations")
public class FirstSteps {

    private static final Logger LOG = System.getLogger(FirstSteps.class.getName());

    @Inject
    private Users users;

    @Inject
    private ApiKeys keys;

    @Inject
    private Passwords passwords;

    @Inject
    private SecondFactorRule secondFactor;

    @Inject
    @ConfigProperty(name = "leads.bootstrap.admin.password")
    private Optional<String> adminPassword;

    @Inject
    @ConfigProperty(name = "leads.bootstrap.api.key")
    private Optional<String> apiKey;

    @PostConstruct
    void openTheFirstDoors() {
        secondFactor.requireKnownSetting();
        apiKey.ifPresent(key -> keys.keep("bootstrap", key));
        if (users.isEmpty()) {
            adminPassword.ifPresentOrElse(
                    this::welcomeAdmin,
                    () -> LOG.log(
                            Level.WARNING,
                            "Nobody can sign in yet: set leads.bootstrap.admin.password and start again to make the user admin."));
        }
    }

    /** The rules for passwords are not for whoever runs the server; only what is no password at all is refused. */
    private void welcomeAdmin(String password) {
        if (password.length() < PasswordRules.SHORTEST_OF_ALL) {
            LOG.log(
                    Level.ERROR,
                    "The user admin was not made: leads.bootstrap.admin.password is shorter than {0} characters.",
                    PasswordRules.SHORTEST_OF_ALL);
            return;
        }
        users.add(new User("admin", "Admin", null, Role.ADMIN, "en", passwords.hash(password.toCharArray())));
    }
}
