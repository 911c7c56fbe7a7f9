package org.hotelleads.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hotelleads.access.KnownBrowsers;
import org.hotelleads.access.Visitor;

/** Tells what is known of the browser that asks. */
@ApplicationScoped
public class Visitors {

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private SenderAddress addresses;

    public Visitor of(HttpServletRequest request) {
        return new Visitor(
                addresses.of(request),
                AgentWords.of(request.getHeader("User-Agent")),
                BrowserCookie.read(request).orElse(null));
    }

    /** The same, with a cookie by which the browser is known again from now on. */
    public Visitor remembered(HttpServletRequest request, HttpServletResponse response) {
        var token = BrowserCookie.read(request).orElseGet(browsers::newToken);
        BrowserCookie.write(request, response, token);
        return new Visitor(addresses.of(request), AgentWords.of(request.getHeader("User-Agent")), token);
    }
}
