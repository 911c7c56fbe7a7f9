package org.hotelleads.web.access.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hotelleads.access.OutsideStarts.Start;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only what the provider has signed, for us and for this way, proves who somebody is. */
class SsoExchangeTest {

    private static final List<String> WANTED = List.of("roles", "hotels", "name", "email");

    private final SsoSecrets secrets = SsoSecrets.of(new Start("state", "browser", null));
    private FakeIssuer issuer;
    private SsoExchange exchange;

    @BeforeEach
    void open() throws IOException {
        issuer = new FakeIssuer();
        var settings = issuer.settings();
        exchange = new SsoExchange(new SsoProvider(settings, Clock.systemUTC()), settings);
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    private SsoClaims redeem() throws SsoRefused {
        return exchange.redeem("code-1", secrets, WANTED).claims();
    }

    private void assertUntrusted() {
        assertThatThrownBy(this::redeem)
                .isInstanceOfSatisfying(SsoRefused.class, refused -> assertThat(refused.trouble())
                        .isEqualTo(SsoTrouble.UNTRUSTED))
                .hasMessageNotContaining("ana@example.org");
    }

    @Test
    void believesWhatTheProviderHasSigned() throws SsoRefused {
        issuer.gives(issuer.claims(secrets).build());

        assertThat(redeem().words("roles")).containsExactly("hotelleads-manager");
        assertThat(issuer.askedAt("/userinfo")).isEmpty();
        assertThat(issuer.askedAt("/token"))
                .singleElement()
                .asString()
                .contains("code=code-1", "code_verifier=" + secrets.verifier().getValue());
    }

    @Test
    void refusesASignatureOfAnother() {
        issuer.givesSignedByAnother(issuer.claims(secrets).build());
        assertUntrusted();
    }

    @Test
    void refusesWhatWasChangedAfterwards() {
        issuer.givesTampered(issuer.claims(secrets).build());
        assertUntrusted();
    }

    @Test
    void refusesWhatNobodySigned() {
        issuer.givesSignedByNobody(issuer.claims(secrets).build());
        assertUntrusted();
    }

    @Test
    void refusesThePublicKeyAsASecret() {
        issuer.givesSignedByThePublicKey(issuer.claims(secrets).build());
        assertUntrusted();
    }

    @Test
    void refusesTheNonceOfAnotherWay() {
        var other = SsoSecrets.of(new Start("state", "another browser", null));
        issuer.gives(issuer.claims(other).build());
        assertUntrusted();
    }

    @Test
    void refusesWhatIsForAnotherClientOrOfAnotherProvider() {
        issuer.gives(issuer.claims(secrets).audience("another").build());
        assertUntrusted();
        issuer.gives(
                issuer.claims(secrets).issuer("https://elsewhere.example.org").build());
        assertUntrusted();
    }

    @Test
    void refusesWhatIsOverOrNotYetTrue() {
        issuer.gives(expiring(Instant.now().minusSeconds(90)));
        assertUntrusted();
        issuer.gives(issuer.claims(secrets)
                .issueTime(Date.from(Instant.now().plusSeconds(300)))
                .build());
        assertUntrusted();
    }

    @Test
    void bearsAClockThatIsALittleOff() throws SsoRefused {
        issuer.gives(expiring(Instant.now().minusSeconds(30)));
        assertThat(redeem().text("sub")).contains("subject-1");
    }

    private JWTClaimsSet expiring(Instant when) {
        return issuer.claims(secrets)
                .issueTime(Date.from(when.minusSeconds(60)))
                .expirationTime(Date.from(when))
                .build();
    }

    @Test
    void learnsTheProvidersNewKey() throws SsoRefused {
        issuer.gives(issuer.claims(secrets).build());
        redeem();
        issuer.changesItsKey();
        issuer.gives(issuer.claims(secrets).build());
        assertThat(redeem().text("sub")).contains("subject-1");
    }

    @Test
    void asksForWhatTheTokenDoesNotSayOfTheSamePersonOnly() throws SsoRefused {
        issuer.gives(issuer.claims(secrets).claim("hotels", null).build());
        issuer.says("/userinfo", "{\"sub\":\"subject-1\",\"hotels\":[\"luna-roma\"],\"roles\":[\"hotelleads-admin\"]}");
        var claims = redeem();
        assertThat(claims.words("hotels")).containsExactly("luna-roma");
        assertThat(claims.words("roles")).containsExactly("hotelleads-manager");

        issuer.says("/userinfo", "{\"sub\":\"subject-2\",\"hotels\":[\"luna-roma\"]}");
        assertUntrusted();
    }

    @Test
    void refusesACodeThatTheProviderDoesNotTake() {
        issuer.says("/token", "{\"error\":\"invalid_grant\",\"error_description\":\"of ana@example.org\"}");
        assertUntrusted();
    }

    @Test
    void refusesAProviderThatCallsItselfOtherwise() {
        issuer.says("/.well-known/openid-configuration", """
                {"issuer":"https://elsewhere.example.org","authorization_endpoint":"https://elsewhere.example.org/auth",
                 "token_endpoint":"https://elsewhere.example.org/token","jwks_uri":"https://elsewhere.example.org/keys",
                 "subject_types_supported":["public"]}
                """);
        assertThatThrownBy(this::redeem).isInstanceOf(SsoRefused.class);
        assertThat(issuer.askedAt("/token")).isEmpty();
    }

    @Test
    void neverSpeaksToAProviderInTheClear() {
        issuer.says("/.well-known/openid-configuration", """
                {"issuer":"%s","authorization_endpoint":"http://id.example.org/auth",
                 "token_endpoint":"http://id.example.org/token","jwks_uri":"http://id.example.org/keys",
                 "subject_types_supported":["public"]}
                """.formatted(issuer.issuer()));
        assertThatThrownBy(this::redeem).hasMessageContaining("https");
    }

    @Test
    void leavesAProviderAloneThatDoesNotAnswer() {
        issuer.close();
        assertThatThrownBy(this::redeem)
                .isInstanceOfSatisfying(SsoRefused.class, refused -> assertThat(refused.trouble())
                        .isEqualTo(SsoTrouble.AWAY));
        assertThatThrownBy(this::redeem).hasMessageContaining("a moment ago");
    }
}
