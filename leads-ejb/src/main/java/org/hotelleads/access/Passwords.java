package org.hotelleads.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Map;

/**
 * Slow salted hashes of passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, as the OWASP password storage cheat
 * sheet asks for. A password is the same however a keyboard puts its letters together (Unicode NFKC).
 */
@ApplicationScoped
public class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;

    @Inject
    private Pbkdf2PasswordHash hash;

    private String ofNobody;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                String.valueOf(ROUNDS),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "32",
                "Pbkdf2PasswordHash.KeySizeBytes",
                "64"));
        ofNobody = hash(Secrets.newToken().toCharArray());
    }

    public String hash(char[] password) {
        return hash.generate(normal(password));
    }

    boolean match(char[] password, String hashed) {
        var normal = normal(password);
        return hash.verify(normal, hashed) || !Arrays.equals(normal, password) && hash.verify(password, hashed);
    }

    /** The hash of a password that nobody knows, to spend the same time on an unknown login. */
    String ofNobody() {
        return ofNobody;
    }

    /** Whether a hash was made with less work than is asked for today; what it was made with stands in itself. */
    static boolean isWeak(String hashed) {
        var parts = hashed.split(":", 3);
        return !parts[0].equals(ALGORITHM) || rounds(parts) < ROUNDS;
    }

    private static int rounds(String[] parts) {
        try {
            return Integer.parseInt(parts[1]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return 0;
        }
    }

    static char[] normal(char[] password) {
        return Normalizer.normalize(new String(password), Form.NFKC).toCharArray();
    }
}
