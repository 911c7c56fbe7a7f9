package org.hotelleads.web.access;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cookies out of reach for scripts and for other sites. Over TLS they go no other way, and their names say that they are
 * of this host and of nobody beside it.
 */
public final class Cookies {

    private static final String EVERYWHERE = "/";
    private static final String OF_THIS_HOST = "__Host-";
    private static final String OF_TLS = "__Secure-";

    private Cookies() {}

    public static Optional<String> read(HttpServletRequest request, String name) {
        return read(request, name, EVERYWHERE);
    }

    public static Optional<String> read(HttpServletRequest request, String name, String path) {
        var whole = whole(name, path, isEncrypted(request));
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(whole))
                .map(Cookie::getValue)
                .findFirst();
    }

    public static Cookie hidden(HttpServletRequest request, String name, String value) {
        return hidden(request, name, value, EVERYWHERE);
    }

    public static Cookie hidden(HttpServletRequest request, String name, String value, String path) {
        return hidden(name, value, path, isEncrypted(request));
    }

    static Cookie hidden(String name, String value, String path, boolean isEncrypted) {
        var cookie = new Cookie(whole(name, path, isEncrypted), value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(isEncrypted);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    public static Cookie gone(HttpServletRequest request, String name) {
        return gone(request, name, EVERYWHERE);
    }

    public static Cookie gone(HttpServletRequest request, String name, String path) {
        var cookie = hidden(request, name, "", path);
        cookie.setMaxAge(0);
        return cookie;
    }

    private static String whole(String name, String path, boolean isEncrypted) {
        if (!isEncrypted) {
            return name;
        }
        return (path.equals(EVERYWHERE) ? OF_THIS_HOST : OF_TLS) + name;
    }

    private static boolean isEncrypted(HttpServletRequest request) {
        return CDI.current().select(Encryption.class).get().isUsed(request);
    }
}
