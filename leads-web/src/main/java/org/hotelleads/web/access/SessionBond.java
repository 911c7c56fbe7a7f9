package org.hotelleads.web.access;

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

/**
 * Binds each HTTP session to the sign-in under which it began: whoever shows a session together with another sign-in, or
 * with none, gets a new session. The server's session ids alone are too easy to guess to trust them.
 */
@WebFilter("/*")
public class SessionBond extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String OWNER = SessionBond.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Visit.of(request) == Visit.PAGE) {
            bind(request);
        }
        chain.doFilter(request, response);
    }

    private static void bind(HttpServletRequest request) {
        var owner = hash(SignInCookie.read(request).orElse(""));
        var session = request.getSession(false);
        if (session != null && !isOf(owner, session)) {
            session.invalidate();
            session = null;
        }
        if (session == null) {
            request.getSession().setAttribute(OWNER, owner);
        }
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
