package org.hotelleads.lead;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.MatchType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A guest's phone number in E.164, such as {@code +34600111222}, so that all spellings of one number match. */
public record PhoneNumber(String value) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern BRAZIL = Pattern.compile("(\\+55[1-9][0-9])(?<mark>9)?(?<rest>[6-9][0-9]{7})");
    private static final Pattern MEXICO = Pattern.compile("(\\+52)(?<mark>1)?(?<rest>[2-9][0-9]{9})");
    private static final Pattern ARGENTINA = Pattern.compile("(\\+54)(?<mark>9)?(?<rest>[1-8][0-9]{9})");
    private static final List<Pattern> WAYS_OF_WRITING = List.of(BRAZIL, MEXICO, ARGENTINA);
    private static final int LONGEST_SPELLING = 40;

    /** @throws IllegalArgumentException when the text is not E.164 */
    public PhoneNumber {
        Objects.requireNonNull(value);
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("No phone number in E.164");
        }
    }

    /**
     * Reads a number that stands alone: as dialled in the region (ISO 3166, may be null), with its country code, or
     * with the country code but without the plus, as WhatsApp writes it.
     */
    public static Optional<PhoneNumber> parse(String text, String region) {
        if (text == null || text.length() > LONGEST_SPELLING) {
            return Optional.empty();
        }
        String spelled = text.strip();
        if (spelled.startsWith("00")) {
            spelled = "+" + spelled.substring(2);
        }
        if (spelled.startsWith("+")) {
            return read(spelled, null, false);
        }
        String withPlus = "+" + spelled;
        return read(spelled, region, true).or(() -> read(withPlus, null, true));
    }

    /** A number with its plus need only be possible: numbering plans change faster than the library's tables. */
    private static Optional<PhoneNumber> read(String text, String region, boolean mustBeAssigned) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = plans.parse(text, region);
            boolean good = mustBeAssigned ? plans.isValidNumber(number) : plans.isPossibleNumber(number);
            String value = plans.format(number, PhoneNumberFormat.E164);
            return good && E164.matcher(value).matches() ? Optional.of(new PhoneNumber(value)) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /**
     * This number and the other ways in which the same phone is written: in Brazil with and without the ninth digit of
     * mobiles, in Mexico with and without the old 1 after the country code, in Argentina with and without the 9 of mobiles.
     */
    public Set<PhoneNumber> variants() {
        var found = new LinkedHashSet<>(Set.of(this));
        for (var way : WAYS_OF_WRITING) {
            var match = way.matcher(value);
            if (match.matches()) {
                var mark = way == MEXICO ? "1" : "9";
                var other = match.group("mark") == null ? match.group(1) + mark : match.group(1);
                found.add(new PhoneNumber(other + match.group("rest")));
            }
        }
        return found;
    }

    /** Whether the text spells this very number, in whichever way it is dialled. */
    public boolean isSaidAs(String text) {
        if (text.length() > LONGEST_SPELLING) {
            return false;
        }
        var match = PhoneNumberUtil.getInstance().isNumberMatch(value, text);
        return match == MatchType.EXACT_MATCH || match == MatchType.NSN_MATCH;
    }

    /** The ISO 3166 country of the number, empty when it belongs to none. */
    public Optional<String> region() {
        try {
            PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
            return Optional.ofNullable(plans.getRegionCodeForNumber(plans.parse(value, null)));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
