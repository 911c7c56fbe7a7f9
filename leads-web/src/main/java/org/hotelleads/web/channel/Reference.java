package org.hotelleads.web.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes ids that can be kept: those of vendors as they are, unless they are too long. */
public final class Reference {

    private static final int LONGEST = 255;

    private Reference() {}

    /** The id itself, or its hash when it is too long to be kept or has signs that no id has. */
    public static String of(String id) {
        var isPlain = id.length() <= LONGEST && id.chars().noneMatch(Character::isISOControl);
        return isPlain ? id : ofContent(id.getBytes(StandardCharsets.UTF_8));
    }

    /** An id for what has none: the same for the same content. */
    public static String ofContent(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
