package org.hotelleads.web.channel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Compares a seal with those that the secrets would have made; how long it takes tells nothing about them. */
public record Hmac(String algorithm) {

    public static final Hmac SHA_256 = new Hmac("HmacSHA256");
    public static final Hmac SHA_1 = new Hmac("HmacSHA1");

    private static final String PREFIX = "sha256=";

    /** The bytes of a seal written as {@code sha256=} and hexadecimal digits; empty when it is written otherwise. */
    public static Optional<byte[]> fromHex(String written) {
        if (written == null || !written.strip().toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(HexFormat.of().parseHex(written.strip().substring(PREFIX.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a seal written in base 64; empty when it is written otherwise. */
    public static Optional<byte[]> fromBase64(String written) {
        try {
            return Optional.ofNullable(written).map(text -> Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether one of the secrets makes this seal on the content, which is given in parts. */
    public boolean fits(Optional<byte[]> seal, List<String> secrets, byte[]... content) {
        var keys = secrets.stream()
                .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
                .toList();
        return seal.isPresent() && fitsOneOf(keys, seal.get(), content);
    }

    /** The same for secrets that are bytes and no text. */
    public boolean fitsOneOf(List<byte[]> keys, byte[] seal, byte[]... content) {
        var fits = false;
        for (var key : keys) {
            if (key.length > 0) {
                fits |= MessageDigest.isEqual(seal, of(key, content));
            }
        }
        return fits;
    }

    private byte[] of(byte[] key, byte[]... content) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            for (var part : content) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
