package org.hotelleads.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hotelleads.access.CurrentCaller;

/** Leads a browser of which nobody knows whose it is to the sign-in page, and from there back to where it wanted to go. */
@WebFilter("/*")
public class SignInGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final String SIGN_IN = "/sign-in";

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Visit.of(request) == Visit.PAGE) {
            response.setHeader("Cache-Control", "no-store");
            if (!caller.get().isKnown() && !request.getServletPath().equals(SIGN_IN)) {
                leadToSignIn(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        var address = request.getContextPath() + SIGN_IN + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
