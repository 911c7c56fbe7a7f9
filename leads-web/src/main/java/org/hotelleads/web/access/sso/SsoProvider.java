package org.hotelleads.web.access.sso;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The identity provider: where its doors are and by which keys it signs. Asked when somebody wants to come in, and again
 * after an hour; while it is away, once in ten seconds at most.
 */
@ApplicationScoped
public class SsoProvider {

    static final int PATIENCE_MILLIS = 5_000;
    private static final int MOST_KEY_BYTES = 256 * 1024;
    private static final Duration BELIEVED = Duration.ofHours(1);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    /** Public keys only: neither none, nor what is signed by a secret that both know. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** What it says of itself, with its keys, which are fetched anew when a signature names one that is not known. */
    record Known(OIDCProviderMetadata doors, JWSKeySelector<SecurityContext> keys, Instant until) {}

    @Inject
    private SsoSettings settings;

    @Inject
    private Clock clock;

    private Known known;
    private Instant awayUntil = Instant.MIN;

    /** For the container. */
    public SsoProvider() {}

    SsoProvider(SsoSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The provider as it is known, asked if need be.
     *
     * @throws SsoRefused if it does not answer, or must not be trusted
     */
    synchronized Known get() throws SsoRefused {
        var now = clock.instant();
        if (known != null && now.isBefore(known.until())) {
            return known;
        }
        if (now.isBefore(awayUntil)) {
            throw new SsoRefused(SsoTrouble.AWAY, "did not answer a moment ago");
        }
        try {
            known = ask(now);
            return known;
        } catch (IOException | GeneralException | IllegalArgumentException e) {
            awayUntil = now.plus(LEFT_ALONE);
            throw new SsoRefused(SsoTrouble.AWAY, "does not tell about itself: " + e.getMessage());
        }
    }

    private Known ask(Instant now) throws IOException, GeneralException, SsoRefused {
        require(URI.create(settings.issuer()));
        var doors = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
        for (var door : Stream.of(
                        doors.getAuthorizationEndpointURI(),
                        doors.getTokenEndpointURI(),
                        doors.getJWKSetURI(),
                        doors.getUserInfoEndpointURI(),
                        doors.getEndSessionEndpointURI())
                .filter(Objects::nonNull)
                .toList()) {
            require(door);
        }
        if (doors.getAuthorizationEndpointURI() == null || doors.getTokenEndpointURI() == null) {
            throw new SsoRefused(SsoTrouble.AWAY, "has no authorization or token endpoint");
        }
        return new Known(doors, keysAt(doors.getJWKSetURI()), now.plus(BELIEVED));
    }

    private static JWSKeySelector<SecurityContext> keysAt(URI address) throws IOException {
        var retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_KEY_BYTES);
        var keys = JWKSourceBuilder.create(address.toURL(), retriever)
                .refreshAheadCache(false)
                .retrying(true)
                .build();
        return new JWSVerificationKeySelector<>(ALGORITHMS, keys);
    }

    /** What passes there opens our doors: by TLS only, unless it does not leave this machine. */
    private static void require(URI address) throws SsoRefused {
        var local = Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
        if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && local)) {
            throw new SsoRefused(SsoTrouble.UNTRUSTED, "is not reached by https: " + address);
        }
    }
}
