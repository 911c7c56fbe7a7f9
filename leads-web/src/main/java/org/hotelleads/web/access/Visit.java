package org.hotelleads.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What kind of request it is, by its address. */
enum Visit {
    /** A program at the API, with a key. */
    PROGRAM,
    /** An open page that asks whether something has changed. */
    STILL_THERE,
    /** A person's page. */
    PAGE,
    /** What everybody may have: styles, scripts, health. */
    OPEN;

    /** The parameter by which a page says that it acts by itself, without its person. */
    private static final String BY_ITSELF = "byItself";

    private static final Pattern OPEN_TO_ALL =
            Pattern.compile("^/(jakarta\\.faces\\.resource|sign-in/sso|webhooks|schemas|health|metrics|openapi)(/|$)");

    static Visit of(HttpServletRequest request) {
        var path = path(request);
        if (path.startsWith("/api/")) {
            return PROGRAM;
        }
        if (path.equals("/leads/changes")) {
            return STILL_THERE;
        }
        return OPEN_TO_ALL.matcher(path).find() ? OPEN : PAGE;
    }

    /** The address as the server understood it: what it resolves, such as {@code /health/../leads}, is resolved. */
    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null
                ? request.getServletPath()
                : request.getServletPath() + request.getPathInfo();
    }

    static boolean isByItself(HttpServletRequest request) {
        return request.getParameter(BY_ITSELF) != null;
    }
}
