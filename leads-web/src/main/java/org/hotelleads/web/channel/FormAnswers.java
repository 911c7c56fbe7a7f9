package org.hotelleads.web.channel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.conversation.Consent;
import org.hotelleads.understanding.ContactClaim;

/**
 * What a guest filled into a form: who it is as a claim, and the rest as text which says the dates and the answers so
 * that they are understood like anything else that a guest writes.
 */
public final class FormAnswers {

    private static final int MOST = 200;
    private static final int LONGEST_CLAIM = 200;
    private static final int LONGEST_LABEL = 200;
    private static final int FEWEST_MILLISECONDS = 12;
    private static final int MOST_MILLISECONDS = 13;
    private static final String CONTACT = "CONTACT";
    private static final Set<String> NO = Set.of("false", "no", "0", "off");

    private final Map<FieldMeaning, String> known = new EnumMap<>(FieldMeaning.class);
    private final List<String> lines = new ArrayList<>();
    private String asked;

    /**
     * @param answers by the names of the fields, in their order
     */
    public FormAnswers(Map<String, String> answers) {
        answers.entrySet().stream().limit(MOST).forEach(answer -> take(answer.getKey(), answer.getValue()));
    }

    private void take(String name, String answer) {
        var meaning = FieldMeaning.of(name);
        if (answer.isBlank()) {
            return;
        }
        var value = answer.strip();
        known.putIfAbsent(meaning, value);
        asked = meaning == FieldMeaning.CONSENT && asked == null ? label(name) : asked;
        switch (meaning) {
            case CHECK_IN -> lines.add("Check-in: " + day(value));
            case CHECK_OUT -> lines.add("Check-out: " + day(value));
            case NIGHTS -> lines.add(counted(value, "night", "nights"));
            case ADULTS -> lines.add(counted(value, "adult", "adults"));
            case CHILDREN -> lines.add(counted(value, "child", "children"));
            case ROOMS -> lines.add(counted(value, "room", "rooms"));
            case GUESTS -> lines.add(counted(value, "guest", "guests"));
            case MESSAGE -> lines.add(value);
            case OTHER -> lines.add(label(name) + ": " + value);
            default -> {
                return;
            }
        }
    }

    /** The guest as the form knows it; null when it does not. */
    public ContactClaim claim() {
        var claim = new ContactClaim(name(), claimed(FieldMeaning.EMAIL), phone());
        return claim.name() == null && claim.email() == null && claim.phone() == null ? null : claim;
    }

    /** All that the guest answered, but for the contact; one answer a line. */
    public String text() {
        return String.join("\n", lines);
    }

    /** The language of the form as a BCP 47 tag; null when it does not say. */
    public String locale() {
        return localeTag(known.get(FieldMeaning.LANGUAGE));
    }

    /** The id that the form gave to what was sent. */
    public Optional<String> id() {
        return Optional.ofNullable(known.get(FieldMeaning.ID));
    }

    /** Whether the guest was asked for consent and said no. */
    public boolean isWithoutConsent() {
        var consent = known.get(FieldMeaning.CONSENT);
        return consent != null && NO.contains(consent.toLowerCase(Locale.ROOT));
    }

    /** What the guest agreed to, in the words of the field that asked; null when the form does not ask. */
    public Consent consent(Instant at) {
        return asked == null || isWithoutConsent() ? null : new Consent(true, CONTACT, asked, at);
    }

    /** The tag in the spelling of BCP 47; null when it is none. */
    public static String localeTag(String written) {
        try {
            var tag = new Locale.Builder()
                    .setLanguageTag(written == null ? "" : written.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    /** Forms ask for the name as a whole or in two parts; in some languages the word for one part is that for all. */
    private String name() {
        var name = claimed(FieldMeaning.NAME);
        var first = claimed(FieldMeaning.FIRST_NAME);
        var last = claimed(FieldMeaning.LAST_NAME);
        return first == null ? joined(name, last) : joined(first, last == null ? name : last);
    }

    private static String joined(String before, String after) {
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return before.contains(after) ? before : after.contains(before) ? after : before + " " + after;
    }

    /** Meta's spreadsheets write a p before a phone number, so that nobody calculates with it. */
    private String phone() {
        var phone = claimed(FieldMeaning.PHONE);
        return phone != null && phone.startsWith("p:") ? phone.substring(2) : phone;
    }

    private String claimed(FieldMeaning meaning) {
        var value = known.get(meaning);
        return value == null || value.length() > LONGEST_CLAIM ? null : value;
    }

    private static String label(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_LABEL))
                .replace('_', ' ')
                .strip();
    }

    private static String counted(String value, String one, String many) {
        var isNumber = value.chars().allMatch(Character::isDigit);
        return isNumber ? value + " " + (value.equals("1") ? one : many) : many + ": " + value;
    }

    /** Some pickers of dates give milliseconds. */
    private static String day(String value) {
        var isMilliseconds = value.length() >= FEWEST_MILLISECONDS
                && value.length() <= MOST_MILLISECONDS
                && value.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return isMilliseconds
                ? Instant.ofEpochMilli(Long.parseLong(value))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()
                : value;
    }
}
