package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who must have a second step: those who wish, the admins, or everybody. */
@ApplicationScoped
public class SecondFactorRule {

    private enum For {
        OPTIONAL,
        ADMINS,
        ALL
    }

    private For whom;

    /** For the container's stand-in. */
    SecondFactorRule() {}

    @Inject
    SecondFactorRule(@ConfigProperty(name = "leads.second.factor", defaultValue = "optional") String setting) {
        whom = Stream.of(For.values())
                .filter(one -> one.name().equalsIgnoreCase(setting.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "leads.second.factor is \"" + setting + "\", but must be optional, admins or all."));
    }

    /** Does nothing but fail where the setting is none: better when the server starts than at each sign-in. */
    void requireKnownSetting() {}

    /** Whether this person must have one to do anything. */
    boolean demandsOneOf(User user) {
        return whom == For.ALL || whom == For.ADMINS && user.role() == Role.ADMIN;
    }

    /** Who somebody is that came in so: a newcomer to the own account as long as the second step is missing. */
    Caller callerOf(User user, Proof proof) {
        var isMissing = proof != Proof.SINGLE_SIGN_ON && !user.hasSecondFactor() && demandsOneOf(user);
        return isMissing ? user.asNewcomer() : user.asCaller();
    }
}
