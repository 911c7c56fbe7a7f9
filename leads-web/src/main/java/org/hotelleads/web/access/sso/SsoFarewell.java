package org.hotelleads.web.access.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hotelleads.access.OutsideIdentity.Visit;
import org.hotelleads.access.OutsideVisits;

/** Whoever signs out here signs out at the identity provider too, if they came in there. */
@ApplicationScoped
public class SsoFarewell {

    private static final Logger LOG = System.getLogger(SsoFarewell.class.getName());

    @Inject
    private SsoSettings settings;

    @Inject
    private SsoProvider provider;

    @Inject
    private OutsideVisits visits;

    /**
     * Where the browser goes to sign out at the provider; to be asked for before the sign-in ends.
     *
     * @param token of the sign-in
     * @return empty when the person came in by password, or the provider has no such place
     */
    public Optional<String> address(String token) {
        return settings.isOn() ? visits.of(token).flatMap(this::address) : Optional.empty();
    }

    private Optional<String> address(Visit visit) {
        try {
            return Optional.ofNullable(provider.get().doors().getEndSessionEndpointURI())
                    .map(door -> withWayBack(door, visit));
        } catch (SsoRefused e) {
            LOG.log(Level.WARNING, "Nobody was signed out there: the identity provider {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private String withWayBack(URI door, Visit visit) {
        return door + (door.getRawQuery() == null ? "?" : "&") + "client_id=" + encoded(settings.client())
                + "&post_logout_redirect_uri="
                + encoded(settings.address("/sign-in").toString())
                + visit.idToken()
                        .map(token -> "&id_token_hint=" + encoded(token))
                        .orElse("");
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
