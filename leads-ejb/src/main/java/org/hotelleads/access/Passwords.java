package org.hotelleads.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Slow salted hashes of passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, as the OWASP password storage cheat
 * sheet asks for.
 */
@ApplicationScoped
public class Passwords {

    @Inject
    private Pbkdf2PasswordHash hash;

    private String ofNobody;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        ofNobody = hash(Secrets.newToken().toCharArray());
    }

    public String hash(char[] password) {
        return hash.generate(password);
    }

    boolean match(char[] password, String hashed) {
        return hash.verify(password, hashed);
    }

    /** The hash of a password that nobody knows, to spend the same time on an unknown login. */
    String ofNobody() {
        return ofNobody;
    }
}
