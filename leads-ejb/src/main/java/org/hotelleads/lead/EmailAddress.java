package org.hotelleads.lead;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A guest's email address, trimmed and in lower case so that two spellings of one address match; at most 254
 * characters (RFC 5321).
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*+");
    private static final Pattern DOMAIN = Pattern.compile(
            "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?+\\.)++[\\p{L}][\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}]");

    /** @throws IllegalArgumentException when the text is no email address */
    public EmailAddress {
        Objects.requireNonNull(value);
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isAddress(value)) {
            throw new IllegalArgumentException("No email address");
        }
    }

    /** Reads an address that stands alone; empty when the text is null or no address. */
    public static Optional<EmailAddress> parse(String text) {
        if (text == null || !isAddress(text.strip().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(new EmailAddress(text));
    }

    private static boolean isAddress(String text) {
        int at = text.lastIndexOf('@');
        return text.length() <= LONGEST
                && at > 0
                && at <= LONGEST_LOCAL_PART
                && LOCAL_PART.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
