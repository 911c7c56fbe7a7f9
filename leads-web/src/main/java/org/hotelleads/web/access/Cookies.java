package org.hotelleads.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** Cookies out of reach for scripts and for other sites; over TLS they go no other way. */
final class Cookies {

    private Cookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    static Cookie hidden(HttpServletRequest request, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    static Cookie gone(HttpServletRequest request, String name) {
        var cookie = hidden(request, name, "");
        cookie.setMaxAge(0);
        return cookie;
    }
}
