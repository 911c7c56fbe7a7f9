package org.hotelleads.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotelleads.access.OutsideIdentity;
import org.hotelleads.access.Role;
import org.hotelleads.lead.EmailAddress;

/**
 * What an identity provider says of somebody, made such that it may stand in our own list of people.
 *
 * @param login what the person is called at the provider, in small letters
 * @param email only if mail can reach it
 * @param emailVerified whether the provider has made sure that the address is the person's
 * @param role the highest of those that the person has there; empty for none, and then nobody gets in
 * @param hotels the codes of their hotels, whether there are such or not
 * @param language a BCP 47 tag; empty when the provider does not tell
 */
public record OutsidePerson(
        OutsideIdentity identity,
        String login,
        String name,
        Optional<String> email,
        boolean emailVerified,
        Optional<Role> role,
        Set<String> hotels,
        Optional<String> language) {

    private static final Pattern LOGIN = Pattern.compile("(?=.{1,100}$)[a-z0-9]+([._@+-]+[a-z0-9]+)*");
    private static final int LONGEST_NAME = 120;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    public OutsidePerson {
        email = email.map(String::strip)
                .filter(address -> EmailAddress.parse(address).isPresent());
        login = loginFrom(login, email, identity);
        name = nameFrom(name, login);
        hotels = Set.copyOf(hotels);
        language = language.map(tag -> tag.replace('_', '-'))
                .filter(tag -> tag.length() <= 35
                        && LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage()));
    }

    private static String loginFrom(String told, Optional<String> email, OutsideIdentity identity) {
        return Optional.ofNullable(told)
                .map(OutsidePerson::small)
                .filter(login -> LOGIN.matcher(login).matches())
                .or(() -> email.map(OutsidePerson::small)
                        .filter(login -> LOGIN.matcher(login).matches()))
                .orElseGet(() -> "sso-" + Integer.toHexString(identity.hashCode()));
    }

    private static String nameFrom(String told, String login) {
        var name = told == null ? "" : told.replaceAll("\\p{Cntrl}+", " ").strip();
        if (name.isEmpty()) {
            return login;
        }
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static String small(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
