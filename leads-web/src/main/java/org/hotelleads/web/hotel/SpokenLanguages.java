package org.hotelleads.web.hotel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hotelleads.web.faces.Look;

/** The languages that people of a hotel may speak with guests, by the names they have in the reader's language. */
@Named
@RequestScoped
public class SpokenLanguages {

    private static final List<String> CODES = List.of(
            "ar", "ca", "cs", "da", "de", "en", "es", "eu", "fi", "fr", "gl", "it", "ja", "nl", "no", "pl", "pt", "ru",
            "sv", "uk", "zh");

    @Inject
    private Look look;

    /** Their ISO 639 codes in the order of their names. */
    public List<String> getAll() {
        return CODES.stream().sorted(Comparator.comparing(this::name)).toList();
    }

    /** What a language is called. */
    public String name(String code) {
        var name = Locale.forLanguageTag(code).getDisplayLanguage(look.getLocale());
        return name.substring(0, 1).toUpperCase(look.getLocale()) + name.substring(1);
    }
}
