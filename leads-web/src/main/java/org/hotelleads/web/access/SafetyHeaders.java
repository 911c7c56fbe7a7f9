package org.hotelleads.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers what they must not do with our answers. Pages get their content security policy from PrimeFaces, which
 * knows their scripts; everything else may load nothing at all.
 */
public class SafetyHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Where forms of the hotels' own sites are sent, by their scripts as well. */
    private static final String OF_OTHER_SITES = "/webhooks";

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    @Inject
    private transient Encryption encryption;

    /** For the container. */
    public SafetyHeaders() {}

    SafetyHeaders(Encryption encryption) {
        this.encryption = encryption;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!request.getServletPath().startsWith(OF_OTHER_SITES)) {
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        }
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (encryption.isUsed(request)) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        if (Visit.of(request) == Visit.PROGRAM) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (Visit.of(request) != Visit.PAGE) {
            response.setHeader(
                    "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        }
        chain.doFilter(request, response);
    }
}
