package org.hotelleads.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.KnownBrowsers;
import org.hotelleads.access.Visitor;

/**
 * Tells what is known of the browser that asks. What stands in {@code X-Forwarded-For} is believed only of the proxies
 * that the setting {@code leads.proxy.trusted} names: anybody else could write there what they like.
 */
@ApplicationScoped
public class Visitors {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    @Inject
    private KnownBrowsers browsers;

    @Inject
    @ConfigProperty(name = "leads.proxy.trusted")
    private Optional<String> trusted;

    public Visitor of(HttpServletRequest request) {
        return new Visitor(
                address(request),
                AgentWords.of(request.getHeader("User-Agent")),
                BrowserCookie.read(request).orElse(null));
    }

    /** The same, with a cookie by which the browser is known again from now on. */
    public Visitor remembered(HttpServletRequest request, HttpServletResponse response) {
        var token = BrowserCookie.read(request).orElseGet(browsers::newToken);
        BrowserCookie.write(request, response, token);
        return new Visitor(address(request), AgentWords.of(request.getHeader("User-Agent")), token);
    }

    /** Each proxy adds whom it was asked by at the end; the last one that is none of ours is the browser. */
    private String address(HttpServletRequest request) {
        var proxies = proxies();
        var address = written(request.getRemoteAddr());
        for (var before : askedBy(request)) {
            if (!proxies.contains(address) || !ADDRESS.matcher(before).matches()) {
                break;
            }
            address = written(before);
        }
        return address;
    }

    private static Iterable<String> askedBy(HttpServletRequest request) {
        var all = new ArrayList<String>();
        Collections.list(request.getHeaders("X-Forwarded-For"))
                .forEach(line -> Stream.of(line.split(",")).map(String::strip).forEach(all::add));
        Collections.reverse(all);
        return all;
    }

    private Set<String> proxies() {
        return trusted.stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .filter(one -> ADDRESS.matcher(one).matches())
                .map(Visitors::written)
                .collect(Collectors.toSet());
    }

    /** An address in the one way of writing it. */
    private static String written(String address) {
        try {
            return ADDRESS.matcher(address).matches()
                    ? InetAddress.getByName(address).getHostAddress()
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
