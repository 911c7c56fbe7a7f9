package org.hotelleads.web.access.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An identity provider with keys of its own, which says whatever a test wants. */
final class FakeIssuer implements AutoCloseable {

    static final String CLIENT = "hotelleads";

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new java.util.concurrent.CopyOnWriteArrayList<>();
    private RSAKey key = newKey();

    FakeIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(path + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var answer = answers.get(path);
            var bytes = Optional.ofNullable(answer).orElse("{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer == null ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        says("/.well-known/openid-configuration", """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "userinfo_endpoint":"%1$s/userinfo","jwks_uri":"%1$s/keys","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(issuer()));
        says("/keys", new JWKSet(key).toString());
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void says(String path, String json) {
        answers.put(path, json);
    }

    /** What was asked at a path so far, with the bodies. */
    List<String> askedAt(String path) {
        return asked.stream().filter(line -> line.startsWith(path + " ")).toList();
    }

    /** Signs by another key from now on, which the old set does not hold. */
    void changesItsKey() {
        key = newKey();
        says("/keys", new JWKSet(key).toString());
    }

    /** The claims of somebody, right in all. */
    JWTClaimsSet.Builder claims(SsoSecrets secrets) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject("subject-1")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", secrets.nonce().getValue())
                .claim("name", "Ana Example")
                .claim("email", "ana@example.org")
                .claim("roles", List.of("hotelleads-manager"))
                .claim("hotels", List.of("sol-palma"));
    }

    void gives(JWTClaimsSet claims) {
        givesToken(signed(claims, JWSAlgorithm.RS256, signer(key), key.getKeyID()));
    }

    void givesSignedByAnother(JWTClaimsSet claims) {
        givesToken(signed(claims, JWSAlgorithm.RS256, signer(newKey()), key.getKeyID()));
    }

    void givesSignedByNobody(JWTClaimsSet claims) {
        givesToken(new PlainJWT(claims).serialize());
    }

    /** Signed by HMAC with the public key as the secret: what fools a library that takes any algorithm. */
    void givesSignedByThePublicKey(JWTClaimsSet claims) {
        try {
            givesToken(signed(
                    claims,
                    JWSAlgorithm.HS256,
                    new MACSigner(key.toRSAPublicKey().getEncoded()),
                    key.getKeyID()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With another role than was signed. */
    void givesTampered(JWTClaimsSet claims) {
        var parts =
                signed(claims, JWSAlgorithm.RS256, signer(key), key.getKeyID()).split("\\.");
        var payload = new String(java.util.Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("hotelleads-manager", "hotelleads-admin");
        givesToken(parts[0] + "."
                + java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + "." + parts[2]);
    }

    private void givesToken(String token) {
        says("/token", """
                {"access_token":"access","token_type":"Bearer","expires_in":60,"id_token":"%s"}
                """.formatted(token));
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer, String keyId) {
        try {
            var token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The settings of an operator who trusts this provider. */
    SsoSettings settings() {
        var itself = issuer();
        return new SsoSettings() {
            @Override
            String issuer() {
                return itself;
            }

            @Override
            String client() {
                return CLIENT;
            }

            @Override
            Optional<String> secret() {
                return Optional.of("a-secret-of-the-client");
            }

            @Override
            URI address(String path) {
                return URI.create("http://localhost:8080" + path);
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
