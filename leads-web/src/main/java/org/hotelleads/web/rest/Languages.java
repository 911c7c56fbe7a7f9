package org.hotelleads.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** In which language a caller is answered: the first of theirs that we speak, else English. */
final class Languages {

    private static final List<String> SPOKEN = List.of("en", "es");

    private Languages() {}

    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
