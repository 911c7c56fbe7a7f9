package org.hotelleads.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Enciphers the secrets that we must be able to read again (AES-GCM), by a key that is not in the database. */
@ApplicationScoped
public class Vault {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int START_BYTES = 12;
    private static final int TAG_BITS = 128;

    private Optional<String> key;

    /** For the container's stand-in. */
    public Vault() {}

    @Inject
    public Vault(@ConfigProperty(name = "leads.secrets.key") Optional<String> key) {
        this.key = key;
    }

    /** Whether there is a key to encipher with. */
    public boolean isReady() {
        return key.isPresent();
    }

    /**
     * What may stand in the database.
     *
     * @throws Refusal if there is no key to encipher with
     */
    public String lock(String secret) {
        if (key.isEmpty()) {
            throw Refusal.conflict("error.secretsKey");
        }
        var start = new byte[START_BYTES];
        RANDOM.nextBytes(start);
        try {
            var locked = cipher(Cipher.ENCRYPT_MODE, start).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            var both = Arrays.copyOf(start, START_BYTES + locked.length);
            System.arraycopy(locked, 0, both, START_BYTES, locked.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret again; empty when it was enciphered by another key, or there is none now. */
    public Optional<String> open(String locked) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var both = Base64.getDecoder().decode(locked);
        try {
            var secret = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, START_BYTES))
                    .doFinal(both, START_BYTES, both.length - START_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException anotherKey) {
            return Optional.empty();
        }
    }

    /**
     * A hash that only who has the key can compute again (HMAC-SHA-256), in hexadecimal: it tells that two texts are the
     * same, and nothing else.
     *
     * @throws java.util.NoSuchElementException if there is no key
     */
    public String seal(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("seal:" + key.orElseThrow()).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] start) throws GeneralSecurityException {
        var bytes =
                MessageDigest.getInstance("SHA-256").digest(key.orElseThrow().getBytes(StandardCharsets.UTF_8));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, start));
        return cipher;
    }
}
