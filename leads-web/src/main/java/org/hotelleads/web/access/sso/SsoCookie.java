package org.hotelleads.web.access.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotelleads.access.OutsideStarts;
import org.hotelleads.access.OutsideStarts.Start;
import org.hotelleads.web.access.Cookies;

/** The cookie of a browser that is at the identity provider; one for each way, so that several tabs may go. */
final class SsoCookie {

    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int NAME_LENGTH = 12;

    private SsoCookie() {}

    /** Whether it could be a state of ours. */
    static boolean isState(String state) {
        return state != null && STATE.matcher(state).matches();
    }

    /** The browser's word for the way of this state. */
    static Optional<String> read(HttpServletRequest request, String state) {
        return Cookies.read(request, name(state), SsoSettings.START);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Start start) {
        var cookie = Cookies.hidden(request, name(start.state()), start.browser(), SsoSettings.START);
        cookie.setMaxAge((int) OutsideStarts.TIME_TO_RETURN.toSeconds());
        response.addCookie(cookie);
    }

    static void erase(HttpServletRequest request, HttpServletResponse response, String state) {
        response.addCookie(Cookies.gone(request, name(state), SsoSettings.START));
    }

    private static String name(String state) {
        return "hotelleads-sso-" + state.substring(0, NAME_LENGTH);
    }
}
