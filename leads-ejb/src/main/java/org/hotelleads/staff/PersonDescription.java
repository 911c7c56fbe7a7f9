package org.hotelleads.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * What somebody says of a person, without blanks around it; it can only be made with right values.
 *
 * @param login small letters, digits and single dots, hyphens or underscores between them, at most 60 characters
 * @param email may be null: then no mail reaches the person
 * @param hotels the codes of the hotels that the person works at; an admin needs none
 * @param groups the codes of the groups of hotels that the person works at
 * @param locale a BCP 47 tag such as {@code es-MX}
 */
public record PersonDescription(
        String login, String name, String email, Role role, Set<String> hotels, Set<String> groups, String locale) {

    private static final Pattern LOGIN = Pattern.compile("(?=.{1,60}$)[a-z0-9]+([._-][a-z0-9]+)*");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /**
     * @throws Refusal naming each wrong field
     */
    public PersonDescription {
        hotels = Set.copyOf(hotels);
        groups = Set.copyOf(groups);
        name = name == null ? null : name.strip();
        email = email == null ? null : email.strip();
        var flaws = new ArrayList<Flaw>();
        require(login != null && LOGIN.matcher(login).matches(), "login", "error.person.login", login, flaws);
        require(User.isName(name), "name", "error.person.name", name, flaws);
        require(email == null || EmailAddress.parse(email).isPresent(), "email", "error.email", email, flaws);
        require(role != null, "role", "error.required", null, flaws);
        var isPlaced = role == null || role == Role.ADMIN || !hotels.isEmpty() || !groups.isEmpty();
        require(isPlaced, "hotels", "error.person.hotels", null, flaws);
        require(isLocale(locale), "locale", "error.localeTag", locale, flaws);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    /** Somebody who works at hotels only, and at no group of them. */
    public PersonDescription(String login, String name, String email, Role role, Set<String> hotels, String locale) {
        this(login, name, email, role, hotels, Set.of(), locale);
    }

    private static void require(boolean right, String field, String key, String value, List<Flaw> flaws) {
        if (!right) {
            flaws.add(new Flaw(field, key, List.of(String.valueOf(value))));
        }
    }

    private static boolean isLocale(String tag) {
        return tag != null && LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage());
    }
}
