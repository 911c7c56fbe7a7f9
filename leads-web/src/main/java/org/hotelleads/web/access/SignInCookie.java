package org.hotelleads.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The cookie that holds the token of a signed-in browser, out of reach for scripts and for other sites. */
public final class SignInCookie {

    private static final String NAME = "hotelleads-sign-in";

    private SignInCookie() {}

    public static Optional<String> read(HttpServletRequest request) {
        return Cookies.read(request, NAME);
    }

    public static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(Cookies.hidden(request, NAME, token));
    }

    public static void erase(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(Cookies.gone(request, NAME));
    }
}
