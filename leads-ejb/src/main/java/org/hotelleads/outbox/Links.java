package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses of the console's pages as they stand in mails. */
@ApplicationScoped
class Links {

    @Inject
    @ConfigProperty(name = "leads.base.url")
    private Optional<String> base;

    @Inject
    @ConfigProperty(name = "leads.http.port", defaultValue = "8080")
    private int port;

    /** The panel, open on this lead. */
    String lead(UUID id) {
        return base() + "/leads?lead=" + id;
    }

    /** The page of connected hotel systems. */
    String hotelSystems() {
        return base() + "/pms?tab=connections";
    }

    /** The panel with this filter. */
    String leads(String filter) {
        return base() + "/leads" + (filter == null || filter.isBlank() ? "" : "?" + filter.replaceFirst("^\\?", ""));
    }

    /** The page of exports, open on this run. */
    String export(UUID run) {
        return base() + "/exports?run=" + run;
    }

    /** The page on which a person sets a password. */
    String invitation(String token) {
        return base() + "/invitation?token=" + token;
    }

    /** Where a person sees to password, second step and signed-in browsers. */
    String account() {
        return base() + "/account";
    }

    String outbox() {
        return base() + "/outbox";
    }

    /** The name of the machine where people reach the console. */
    String host() {
        return Optional.ofNullable(URI.create(base()).getHost()).orElse("localhost");
    }

    private String base() {
        return base.orElseGet(() -> "http://localhost:" + port).replaceFirst("/+$", "");
    }
}
