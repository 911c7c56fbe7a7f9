package org.hotelleads.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hotelleads.system.Sql;
import org.hotelleads.system.Vault;

/** Hashes of emails and phone numbers that nobody can try out who has the database only: keyed by the Vault, and salted. */
@ApplicationScoped
class IdentifierHashes {

    @Inject
    private Sql sql;

    @Inject
    private Vault vault;

    /** The hash in hexadecimal; without a key of the Vault it is salted only, which its first letter tells. */
    String of(String identifier) {
        var salted = salt() + "\u001f" + identifier;
        return vault.isReady() ? "k" + vault.seal(salted) : "s" + digest(salted);
    }

    private String salt() {
        return sql.rows("select salt from erasure_salt", row -> row.getString(1))
                .get(0);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
