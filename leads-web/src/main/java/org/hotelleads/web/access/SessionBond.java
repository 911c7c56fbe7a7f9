package org.hotelleads.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.hotelleads.access.CurrentCaller;

/**
 * Binds each HTTP session to the sign-in under which it began: whoever shows a session together with another sign-in, or
 * with none, gets a new session. The server's session ids alone are too easy to guess to trust them. Strangers get one only
 * where they need it, for a short time, and so often: sessions take memory.
 */
@WebFilter("/*")
public class SessionBond extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String OWNER = SessionBond.class.getName();
    private static final int STRANGERS_SECONDS = 15 * 60;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient StrangersPace pace;

    @Inject
    private transient SenderAddress senders;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Visit.of(request) == Visit.PAGE && !isBound(request)) {
            var isKnown = caller.get().isKnown();
            if (!isKnown && !SignInGate.isOpenPage(request.getServletPath())) {
                chain.doFilter(request, response);
                return;
            }
            var visit = isKnown ? null : pace.visit(senders.network(request));
            if (visit != null && !visit.isWithin()) {
                PaceKeeping.sendAway(visit, "error.tooFast", request, response);
                return;
            }
            begin(request, isKnown);
        }
        chain.doFilter(request, response);
    }

    /** Whether the request comes with a session that began under its own sign-in; another one is over. */
    private static boolean isBound(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return false;
        }
        if (isOf(owner(request), session)) {
            return true;
        }
        session.invalidate();
        return false;
    }

    private static void begin(HttpServletRequest request, boolean isKnown) {
        var session = request.getSession();
        session.setAttribute(OWNER, owner(request));
        if (!isKnown) {
            session.setMaxInactiveInterval(STRANGERS_SECONDS);
        }
    }

    private static byte[] owner(HttpServletRequest request) {
        return hash(SignInCookie.read(request).orElse(""));
    }

    private static boolean isOf(byte[] owner, HttpSession session) {
        return session.getAttribute(OWNER) instanceof byte[] known && MessageDigest.isEqual(known, owner);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
