package org.hotelleads.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.system.OutgoingAddress;

/**
 * Who sends a request, as far as networks tell it. What stands in {@code X-Forwarded-For} is believed only of the proxies
 * that the setting {@code leads.proxy.trusted} names, or of those in our own network if it names none: anybody else could
 * write there what they like.
 */
@ApplicationScoped
public class SenderAddress {

    private static final Pattern NUMBERS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int NETWORK_BYTES = 8;

    private Set<String> proxies;

    /** For the container's stand-in. */
    public SenderAddress() {}

    @Inject
    SenderAddress(@ConfigProperty(name = "leads.proxy.trusted") Optional<String> trusted) {
        proxies = trusted.stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .map(SenderAddress::written)
                .collect(Collectors.toSet());
    }

    /** The address, as it is written everywhere. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), String.join(",", Collections.list(request.getHeaders("X-Forwarded-For"))));
    }

    /** The address, of which only the first half counts if it is one of IPv6: that is what one customer has. */
    public String network(HttpServletRequest request) {
        return network(of(request));
    }

    /** Each proxy adds whom it was asked by at the end; the last one that is none of ours is the sender. */
    String of(String connected, String forwarded) {
        var sender = written(connected);
        var before = Arrays.asList(forwarded.split(","));
        Collections.reverse(before);
        for (var hop : before) {
            if (!isOurs(sender) || !NUMBERS.matcher(hop.strip()).matches()) {
                break;
            }
            sender = written(hop.strip());
        }
        return sender;
    }

    private boolean isOurs(String address) {
        return proxies.isEmpty()
                ? find(address).filter(OutgoingAddress::isInside).isPresent()
                : proxies.contains(address);
    }

    static String network(String address) {
        return find(address)
                .filter(Inet6Address.class::isInstance)
                .map(found -> HexFormat.of().formatHex(found.getAddress(), 0, NETWORK_BYTES))
                .orElse(address);
    }

    /** An address in the one way of writing it. */
    private static String written(String address) {
        return find(address).map(InetAddress::getHostAddress).orElse(address);
    }

    private static Optional<InetAddress> find(String address) {
        try {
            return NUMBERS.matcher(address).matches() ? Optional.of(InetAddress.getByName(address)) : Optional.empty();
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
