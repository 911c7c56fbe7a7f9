package org.hotelleads.access;

/**
 * What a program shows to be let in. Those that are made here begin with {@code hl_}, so that they are found where they
 * should not be.
 *
 * @param text the whole of it, which is shown once and never kept
 */
public record KeySecret(String text) {

    private static final String SIGN = "hl_";
    private static final int SHOWN = 7;

    /** A new one of 256 random bits. */
    public static KeySecret made() {
        return new KeySecret(SIGN + Secrets.newToken());
    }

    String hash() {
        return Secrets.hash(text);
    }

    /** The sign and four characters, by which people know it again; null for one that was made up elsewhere. */
    String beginning() {
        return text.startsWith(SIGN) && text.length() > 2 * SHOWN ? text.substring(0, SHOWN) : null;
    }

    @Override
    public String toString() {
        return SIGN + "…";
    }
}
