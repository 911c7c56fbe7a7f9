package org.hotelleads.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The cookie of a browser whose person has shown the right password and is asked for a code. */
final class SecondStepCookie {

    private static final String NAME = "hotelleads-second-step";

    private SecondStepCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Cookies.read(request, NAME);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(Cookies.hidden(request, NAME, token));
    }

    static void erase(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(Cookies.gone(request, NAME));
    }
}
