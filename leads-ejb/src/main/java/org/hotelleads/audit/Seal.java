package org.hotelleads.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A link of the chain.
 *
 * @param number counts from 1 without gaps
 * @param hash SHA-256 of the hash before and of the entry, in hexadecimal digits
 */
record Seal(long number, String hash) {

    /** What the first seal stands on. */
    static final Seal NONE = new Seal(0, "");

    /** The next seal of the chain, which covers the entry. */
    Seal over(AuditEntry entry) {
        return new Seal(number + 1, sha256(hash + "\n" + entry.canonical()));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
