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
import java.util.Set;
import org.hotelleads.access.CurrentCaller;

/**
 * Leads a browser of which nobody knows whose it is to the sign-in page, and from there back to where it wanted to go;
 * and who must set up a second step first to their account.
 */
@WebFilter("/*")
public class SignInGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final String SIGN_IN = "/sign-in";

    private static final String ACCOUNT = "/account";

    /** Where nobody has to be signed in, or could be. */
    private static final Set<String> OPEN_PAGES = Set.of(SIGN_IN, "/second-step", "/forgotten", "/invitation");

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Visit.of(request) == Visit.PAGE) {
            response.setHeader("Cache-Control", "no-store");
            var page = request.getServletPath();
            if (!caller.get().isKnown() && !OPEN_PAGES.contains(page)) {
                leadToSignIn(request, response);
                return;
            }
            if (caller.get().isNewcomer() && !OPEN_PAGES.contains(page) && !page.equals(ACCOUNT)) {
                leadTo(request.getContextPath() + ACCOUNT, request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Whether it is the address of a page on which nobody is signed in. */
    static boolean isOpenPage(String address) {
        return OPEN_PAGES.stream().anyMatch(address::startsWith);
    }

    private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        leadTo(
                request.getContextPath() + SIGN_IN + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8),
                request,
                response);
    }

    private static void leadTo(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
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
