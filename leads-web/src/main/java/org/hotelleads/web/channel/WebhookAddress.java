package org.hotelleads.web.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses that are entered at vendors. */
@ApplicationScoped
public class WebhookAddress {

    @Inject
    @ConfigProperty(name = "leads.base.url")
    private Optional<String> base;

    /** The address of a connection: below the one at which people reach us or, if nobody has set it, the asked one. */
    public String of(String connection, HttpServletRequest asked) {
        return base.map(set -> set.replaceFirst("/+$", "")).orElseGet(() -> root(asked)) + "/webhooks/" + connection;
    }

    /** Under which addresses a vendor may know us that has just delivered here: behind a proxy we see another one. */
    public List<String> ofDelivery(String connection, HttpServletRequest delivery) {
        var query = delivery.getQueryString() == null ? "" : "?" + delivery.getQueryString();
        return Stream.of(of(connection, delivery), delivery.getRequestURL().toString())
                .map(address -> address + query)
                .distinct()
                .toList();
    }

    private static String root(HttpServletRequest asked) {
        var all = asked.getRequestURL();
        return all.substring(0, all.length() - asked.getRequestURI().length()) + asked.getContextPath();
    }
}
