package org.hotelleads.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows whether browsers reach us over TLS, even where a proxy speaks it for us. */
@ApplicationScoped
public class Encryption {

    private boolean isAddressOfTls;

    /** For the container's stand-in. */
    public Encryption() {}

    @Inject
    Encryption(@ConfigProperty(name = "leads.base.url") Optional<String> base) {
        isAddressOfTls = base.filter(url -> url.toLowerCase(Locale.ROOT).startsWith("https:"))
                .isPresent();
    }

    /** Whether this request came over TLS, or the address at which people reach us says that all do. */
    public boolean isUsed(HttpServletRequest request) {
        return isAddressOfTls || request.isSecure();
    }
}
