package org.hotelleads.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.hotelleads.access.Entry;
import org.hotelleads.access.Pace;
import org.hotelleads.web.rest.Problem;

/**
 * Tells programs how fast they may go on, in the headers {@code RateLimit} and {@code RateLimit-Policy} (IETF
 * draft-ietf-httpapi-ratelimit-headers-10), and sends those away that go too fast.
 */
@WebFilter("/api/*")
public class PaceKeeping extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ENTRY = PaceKeeping.class.getName();
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SECONDS = 60;

    /** What was said to whoever sends the request. */
    static void remember(Entry entry, HttpServletRequest request) {
        request.setAttribute(ENTRY, entry);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(ENTRY) instanceof Entry entry && entry.pace() != null) {
            switch (entry.outcome()) {
                case TOO_FAST -> {
                    tell(entry.pace(), response);
                    sendAway(entry.pace(), "error.tooFast", request, response);
                    return;
                }
                case TOO_MANY_WRONG -> {
                    sendAway(entry.pace(), "error.tooManyWrongKeys", request, response);
                    return;
                }
                default -> tell(entry.pace(), response);
            }
        }
        chain.doFilter(request, response);
    }

    private static void tell(Pace pace, HttpServletResponse response) {
        response.setHeader("RateLimit-Policy", "\"key\";q=" + pace.limit() + ";w=" + SECONDS);
        response.setHeader("RateLimit", "\"key\";r=" + pace.left() + ";t=" + pace.seconds());
    }

    /** The language of the answer is the first of the sender's that is spoken here. */
    public static void sendAway(Pace pace, String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var seconds = String.valueOf(pace.seconds());
        var language = Collections.list(request.getLocales()).stream()
                .filter(locale -> locale.getLanguage().equals("es")
                        || locale.getLanguage().equals("en"))
                .findFirst()
                .orElse(Locale.ENGLISH);
        var problem = Problem.of(TOO_MANY_REQUESTS, key, String.valueOf(pace.limit()), seconds);
        var body = problem.json(language).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", seconds);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
