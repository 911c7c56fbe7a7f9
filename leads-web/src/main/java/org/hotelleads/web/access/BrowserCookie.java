package org.hotelleads.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotelleads.access.KnownBrowsers;

/** The cookie by which a browser is known again with which somebody has signed in; it opens nothing by itself. */
final class BrowserCookie {

    private static final String NAME = "hotelleads-browser";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private BrowserCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Cookies.read(request, NAME).filter(token -> TOKEN.matcher(token).matches());
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        var cookie = Cookies.hidden(request, NAME, token);
        cookie.setMaxAge((int) KnownBrowsers.KEPT.toSeconds());
        response.addCookie(cookie);
    }
}
