package org.hotelleads.web.access.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator has said of the identity provider. Without an issuer there is no single sign-on. */
@ApplicationScoped
public class SsoSettings {

    /** Who may come in by password even if nobody else may: the first admin, should the provider be away. */
    private static final String EMERGENCY = "admin";

    static final String START = "/sign-in/sso";
    static final String BACK = "/sign-in/sso/back";
    static final String ENDED = "/sign-in/sso/ended";

    @Inject
    @ConfigProperty(name = "leads.oidc.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "leads.oidc.client")
    private Optional<String> client;

    @Inject
    @ConfigProperty(name = "leads.oidc.secret")
    private Optional<String> secret;

    @Inject
    @ConfigProperty(name = "leads.oidc.scopes", defaultValue = "openid profile email")
    private String scopes;

    @Inject
    @ConfigProperty(name = "leads.oidc.name")
    private Optional<String> name;

    @Inject
    @ConfigProperty(name = "leads.oidc.only", defaultValue = "false")
    private boolean only;

    @Inject
    @ConfigProperty(name = "leads.oidc.link", defaultValue = "false")
    private boolean link;

    @Inject
    @ConfigProperty(name = "leads.base.url")
    private Optional<String> base;

    @Inject
    @ConfigProperty(name = "leads.http.port", defaultValue = "8080")
    private int port;

    /** Whether people can come in by a provider. */
    public boolean isOn() {
        return issuer.isPresent() && client.isPresent();
    }

    /** Whether passwords are for emergencies only. */
    public boolean isOnly() {
        return isOn() && only;
    }

    /** Whether the operator lets this login in by password. */
    boolean lets(String login) {
        return !isOnly() || EMERGENCY.equals(login);
    }

    /** What people call the provider; empty when the operator has not said. */
    public Optional<String> name() {
        return name.map(String::strip).filter(called -> !called.isEmpty());
    }

    boolean mayLink() {
        return link;
    }

    String issuer() {
        return issuer.orElseThrow().strip();
    }

    String client() {
        return client.orElseThrow().strip();
    }

    Optional<String> secret() {
        return secret;
    }

    String scopes() {
        return scopes;
    }

    /** The address where people reach a path of the console. */
    URI address(String path) {
        return URI.create(base.orElseGet(() -> "http://localhost:" + port).replaceFirst("/+$", "") + path);
    }
}
