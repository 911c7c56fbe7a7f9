package org.hotelleads.booking;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotelleads.lead.EmailAddress;

/** How an email address is spelled so that two spellings of one mailbox are the same key. */
public final class EmailKeys {

    private static final Pattern IN_BRACKETS = Pattern.compile(".*<([^<>]*)>[^<>]*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("^mailto:\\s*|\\?.*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AROUND = Pattern.compile("^[\\s\"'(\\[]+|[\\s\"')\\],;.]+$");
    private static final Pattern ONE_LETTER = Pattern.compile("(.)\\1+");
    private static final Pattern SEPARATORS = Pattern.compile("[._/-]");

    /** What a desk types into the field of the address when there is none, without the separators. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "noemail",
            "nomail",
            "noreply",
            "donotreply",
            "none",
            "na",
            "null",
            "unknown",
            "tba",
            "tbc",
            "tbd",
            "guest",
            "booking",
            "test",
            "sinemail",
            "sinmail",
            "sincorreo",
            "notiene",
            "nodisponible",
            "keineemail",
            "keinemail",
            "pasdemail",
            "nonome",
            "noname",
            "noaddress",
            "notprovided",
            "anonymous",
            "anonymised",
            "anonymized");

    private EmailKeys() {}

    /** The key of an address, its domain in ASCII; empty where it is none, or one that stands for no address. */
    public static Optional<String> read(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var bracketed = IN_BRACKETS.matcher(plain);
        var bare = SCHEME.matcher(bracketed.matches() ? bracketed.group(1).strip() : plain.strip())
                .replaceAll("");
        var address = AROUND.matcher(bare).replaceAll("");
        var at = address.lastIndexOf('@');
        return at < 1
                ? Optional.empty()
                : ascii(address.substring(at + 1))
                        .flatMap(domain -> EmailAddress.parse(address.substring(0, at + 1) + domain))
                        .map(EmailAddress::value)
                        .filter(key -> !isPlaceholder(key));
    }

    /** The address as leads may have it: with its domain in ASCII, and with the letters that this stands for. */
    static Set<String> spellings(String key) {
        var at = key.lastIndexOf('@') + 1;
        var lettered = key.substring(0, at) + IDN.toUnicode(key.substring(at));
        return lettered.equals(key) ? Set.of(key) : Set.of(key, lettered);
    }

    /** Without dots and tag before the @, letter by letter as the database function folded_email does it. */
    public static Optional<String> folded(String key) {
        var parts = key.split("@", -1);
        var mailbox = parts[0].split("\\+", -1)[0].replace(".", "");
        return parts.length < 2 || mailbox.isEmpty() ? Optional.empty() : Optional.of(mailbox + "@" + parts[1]);
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain));
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    private static boolean isPlaceholder(String key) {
        var at = key.lastIndexOf('@');
        var mailbox = SEPARATORS.matcher(key.substring(0, at)).replaceAll("");
        var label = key.substring(at + 1).split("\\.")[0];
        return PLACEHOLDERS.contains(mailbox)
                || ONE_LETTER.matcher(mailbox).matches()
                || mailbox.length() <= 3 && mailbox.equals(label);
    }
}
