package org.hotelleads.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie that holds the token of a signed-in browser, out of reach for scripts and for other sites. */
final class SignInCookie {

    private static final String NAME = "hotelleads-sign-in";

    private SignInCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(cookie(request, token));
    }

    static void erase(HttpServletRequest request, HttpServletResponse response) {
        var gone = cookie(request, "");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    private static Cookie cookie(HttpServletRequest request, String token) {
        var cookie = new Cookie(NAME, token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
