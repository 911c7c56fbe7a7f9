package org.hotelleads.connector.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one credential from another without holding it. */
public record Credential(String hash) {

    /** The credential that these parts make, secrets among them. */
    public static Credential of(String... parts) {
        try {
            var all = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return new Credential(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
