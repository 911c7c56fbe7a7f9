package org.hotelleads.web.access.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.hotelleads.web.access.sso.SsoProvider.Known;

/**
 * Changes the code with which a browser has come back for what the identity provider says of the person: signed by one of
 * its keys, for us, for this very way, and not longer ago than its time and a minute.
 */
@ApplicationScoped
public class SsoExchange {

    /** Clocks differ. */
    private static final int SKEW_SECONDS = 60;

    @Inject
    private SsoProvider provider;

    @Inject
    private SsoSettings settings;

    /** For the container. */
    public SsoExchange() {}

    SsoExchange(SsoProvider provider, SsoSettings settings) {
        this.provider = provider;
        this.settings = settings;
    }

    /**
     * What is proved of a person.
     *
     * @param idToken as the provider signed it
     */
    record Proved(SsoClaims claims, String idToken) {}

    /**
     * Exchanges the code.
     *
     * @param wanted the claims that are needed; when one is missing, the provider is asked for more
     * @throws SsoRefused if the provider does not take the code, or what it says proves nothing
     */
    Proved redeem(String code, SsoSecrets secrets, List<String> wanted) throws SsoRefused {
        var known = provider.get();
        var tokens = tokens(known, code, secrets.verifier());
        var claims = new SsoClaims(validated(known, tokens.getIDToken(), secrets.nonce()));
        if (!wanted.stream().allMatch(claims::has)) {
            claims = claims.withMissing(moreOf(known, tokens.getAccessToken(), claims));
        }
        return new Proved(claims, tokens.getIDToken().serialize());
    }

    private OIDCTokens tokens(Known known, String code, CodeVerifier verifier) throws SsoRefused {
        var grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), settings.address(SsoSettings.BACK), verifier);
        var door = known.doors().getTokenEndpointURI();
        var request = settings.secret()
                .map(secret -> new TokenRequest.Builder(door, proofOfUs(known, secret), grant).build())
                .orElseGet(() -> new TokenRequest.Builder(door, new ClientID(settings.client()), grant).build());
        try {
            var response = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
            if (response instanceof OIDCTokenResponse tokens
                    && tokens.getOIDCTokens().getIDToken() != null) {
                return tokens.getOIDCTokens();
            }
            var error = response.indicatesSuccess()
                    ? null
                    : response.toErrorResponse().getErrorObject();
            throw new SsoRefused(
                    SsoTrouble.UNTRUSTED,
                    "does not take the code: " + (error == null ? "no id token" : error.getCode()));
        } catch (ParseException e) {
            throw new SsoRefused(SsoTrouble.UNTRUSTED, "gives tokens that cannot be read");
        }
    }

    private ClientAuthentication proofOfUs(Known known, String secret) {
        var ways = known.doors().getTokenEndpointAuthMethods();
        var id = new ClientID(settings.client());
        return ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(id, new Secret(secret))
                : new ClientSecretPost(id, new Secret(secret));
    }

    private java.util.Map<String, Object> validated(Known known, JWT idToken, Nonce nonce) throws SsoRefused {
        var validator =
                new IDTokenValidator(known.doors().getIssuer(), new ClientID(settings.client()), known.keys(), null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        try {
            IDTokenClaimsSet claims = validator.validate(idToken, nonce);
            return claims.toJSONObject();
        } catch (BadJOSEException e) {
            throw new SsoRefused(SsoTrouble.UNTRUSTED, "gives an id token that does not hold: " + e.getMessage());
        } catch (JOSEException e) {
            throw new SsoRefused(SsoTrouble.AWAY, "does not show its keys: " + e.getMessage());
        }
    }

    /** What the provider says when asked; of the same person only. */
    private static SsoClaims moreOf(Known known, AccessToken access, SsoClaims claims) throws SsoRefused {
        var door = known.doors().getUserInfoEndpointURI();
        if (door == null || access == null) {
            return claims;
        }
        try {
            var response = UserInfoResponse.parse(send(new UserInfoRequest(door, access).toHTTPRequest()));
            if (!response.indicatesSuccess() || response.toSuccessResponse().getUserInfo() == null) {
                return claims;
            }
            var more = response.toSuccessResponse().getUserInfo();
            if (!more.getSubject().getValue().equals(claims.text("sub").orElse(null))) {
                throw new SsoRefused(SsoTrouble.UNTRUSTED, "tells about somebody else");
            }
            return new SsoClaims(more.toJSONObject());
        } catch (ParseException e) {
            return claims;
        }
    }

    private static HTTPResponse send(HTTPRequest request) throws SsoRefused {
        request.setConnectTimeout(SsoProvider.PATIENCE_MILLIS);
        request.setReadTimeout(SsoProvider.PATIENCE_MILLIS);
        request.setFollowRedirects(false);
        try {
            return request.send();
        } catch (IOException e) {
            throw new SsoRefused(
                    SsoTrouble.AWAY, "does not answer: " + e.getClass().getSimpleName());
        }
    }
}
