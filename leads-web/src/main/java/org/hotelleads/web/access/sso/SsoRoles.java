package org.hotelleads.web.access.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Role;

/** Which role here those of the identity provider are, after the setting {@code leads.oidc.roles}. */
@ApplicationScoped
public class SsoRoles {

    private Map<String, Role> roles;

    /** For the container's stand-in. */
    public SsoRoles() {}

    /**
     * @param mapping such as {@code hotelleads-admin=ADMIN,hotelleads-sales=SALES}
     * @throws IllegalArgumentException if it is not written so
     */
    @Inject
    public SsoRoles(
            @ConfigProperty(
                            name = "leads.oidc.roles",
                            defaultValue = "hotelleads-admin=ADMIN,hotelleads-manager=MANAGER,hotelleads-sales=SALES")
                    String mapping) {
        roles = new TreeMap<>();
        for (var pair : mapping.split(",")) {
            var parts = pair.split("=", -1);
            if (parts.length != 2 || parts[0].isBlank()) {
                throw new IllegalArgumentException(
                        "leads.oidc.roles: \"" + pair.strip() + "\" is not written as name=ADMIN, MANAGER or SALES");
            }
            roles.put(parts[0].strip(), Role.valueOf(parts[1].strip().toUpperCase(Locale.ROOT)));
        }
    }

    /** The highest of the roles; empty if none of them means anything here. */
    Optional<Role> highestOf(Iterable<String> told) {
        var means = Arrays.stream(Role.values()).filter(role -> {
            for (var name : told) {
                if (role == roles.get(name)) {
                    return true;
                }
            }
            return false;
        });
        return means.findFirst();
    }
}
