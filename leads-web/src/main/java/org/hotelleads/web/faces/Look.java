package org.hotelleads.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;

/**
 * How the person wants to see the console: the language and the theme. Both live in cookies of the browser; without one
 * the language is the person's own, and before sign-in the browser's.
 */
@Named
@RequestScoped
public class Look {

    /** The languages there is a message bundle for; the first is spoken to everybody else. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    private static final List<String> THEMES = List.of("light", "dark");
    private static final String LANGUAGE_COOKIE = "hotelleads-language";
    private static final String THEME_COOKIE = "hotelleads-theme";
    private static final String COLUMNS_COOKIE = "hotelleads-columns";
    private static final String EXPORT_COOKIE = "hotelleads-export";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller caller;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = cookie(LANGUAGE_COOKIE)
                    .filter(LANGUAGES::contains)
                    .or(() -> Optional.ofNullable(caller.get().locale()))
                    .map(Locale::forLanguageTag)
                    .filter(wanted -> LANGUAGES.contains(wanted.getLanguage()))
                    .orElseGet(this::ofTheBrowser);
        }
        return locale;
    }

    /** The two letters of the language. */
    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    /** {@code light} or {@code dark}, or {@code system} when the person leaves it to the system. */
    public String getTheme() {
        return cookie(THEME_COOKIE).filter(THEMES::contains).orElse("system");
    }

    /** The columns that the person has switched on beyond those that everybody sees. */
    public List<String> getColumns() {
        return cookie(COLUMNS_COOKIE).map(words -> List.of(words.split("\\."))).orElse(List.of());
    }

    /** How the person has last wanted a file of leads to be. */
    public Optional<String> exportChoice() {
        return cookie(EXPORT_COOKIE);
    }

    private Locale ofTheBrowser() {
        return Collections.list(request.getLocales()).stream()
                .filter(wanted -> LANGUAGES.contains(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
