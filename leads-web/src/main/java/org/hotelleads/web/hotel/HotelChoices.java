package org.hotelleads.web.hotel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotelleads.web.faces.Look;

/** What can be chosen for a hotel, by the names it has in the reader's language. */
@Named
@RequestScoped
public class HotelChoices {

    @Inject
    private Look look;

    /** IANA time zones that are named by a place. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    /** BCP 47 tags of a language, and of a language in a country; the chosen one among them. */
    public List<String> locales(String chosen) {
        var usual = Stream.of(Locale.getAvailableLocales())
                .filter(locale -> !locale.getLanguage().isEmpty()
                        && locale.getScript().isEmpty()
                        && locale.getVariant().isEmpty()
                        && !locale.hasExtensions()
                        && locale.getCountry().chars().noneMatch(Character::isDigit))
                .map(Locale::toLanguageTag);
        return sorted(Stream.concat(usual, Stream.ofNullable(chosen)), this::locale);
    }

    public String locale(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(look.getLocale());
    }

    /** Countries of ISO 3166. */
    public List<String> getRegions() {
        return sorted(Stream.of(Locale.getISOCountries()), this::region);
    }

    public String region(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(look.getLocale());
    }

    /** Currencies of ISO 4217. */
    public List<String> getCurrencies() {
        return sorted(Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode), code -> code);
    }

    public String currency(String code) {
        return code + " – " + Currency.getInstance(code).getDisplayName(look.getLocale());
    }

    private List<String> sorted(Stream<String> some, Function<String, String> name) {
        return some.distinct()
                .filter(one -> !one.isEmpty())
                .sorted(Comparator.comparing(name, Collator.getInstance(look.getLocale())))
                .toList();
    }
}
