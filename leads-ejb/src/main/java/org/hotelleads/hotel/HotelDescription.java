package org.hotelleads.hotel;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * What somebody says of a hotel; it can only be made with right values.
 *
 * @param code small letters, digits and single hyphens, at most 60 characters
 * @param zone an IANA time zone such as {@code Europe/Madrid}
 * @param locale a BCP 47 tag such as {@code es-MX}
 * @param region a country of ISO 3166 such as {@code MX}
 * @param currency a currency of ISO 4217 such as {@code MXN}
 */
public record HotelDescription(String code, String name, String zone, String locale, String region, String currency) {

    private static final Pattern CODE = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 120;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /**
     * @throws Refusal naming each wrong field
     */
    public HotelDescription {
        var flaws = new ArrayList<Flaw>();
        require(code != null && CODE.matcher(code).matches(), "code", "error.hotel.code", code, flaws);
        require(Characters.isName(name, LONGEST_NAME), "name", "error.hotel.name", name, flaws);
        require(zone != null && ZoneId.getAvailableZoneIds().contains(zone), "zone", "error.hotel.zone", zone, flaws);
        require(isLocale(locale), "locale", "error.hotel.locale", locale, flaws);
        require(region != null && COUNTRIES.contains(region), "region", "error.hotel.region", region, flaws);
        require(isCurrency(currency), "currency", "error.hotel.currency", currency, flaws);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    /** By the names of the fields. */
    static HotelDescription of(String code, Map<String, String> facts) {
        return new HotelDescription(
                code,
                facts.get("name"),
                facts.get("zone"),
                facts.get("locale"),
                facts.get("region"),
                facts.get("currency"));
    }

    private static void require(boolean right, String field, String key, String value, List<Flaw> flaws) {
        if (!right) {
            flaws.add(new Flaw(field, key, List.of(String.valueOf(value))));
        }
    }

    private static boolean isLocale(String tag) {
        return tag != null && LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage());
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
