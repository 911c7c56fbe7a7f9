package org.hotelleads.outbox;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The address of a program outside. It must not lead into our own network, where an admin of the console, or whoever
 * owns a name in the DNS, has no business. Names are looked up right before each use; the connection that follows gets
 * the same answer from Java's cache.
 */
record HookAddress(URI uri) {

    private static final int LONGEST = 2_000;

    /** Reads an address as it was typed; empty if it is none, or none of HTTP. */
    static Optional<HookAddress> parse(String text) {
        try {
            var uri = new URI(text == null ? "" : text.strip());
            var isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return isWeb && uri.getHost() != null && uri.getRawUserInfo() == null && text.length() <= LONGEST
                    ? Optional.of(new HookAddress(uri))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * What speaks against sending something there.
     *
     * @param trial whether this is a trial, which may reach programs in our own network, and without TLS
     */
    Optional<Trouble> objection(boolean trial) {
        try {
            var inside = Arrays.stream(InetAddress.getAllByName(uri.getHost())).anyMatch(HookAddress::isInside);
            if (inside) {
                return trial ? Optional.empty() : Optional.of(Trouble.OWN_NETWORK);
            }
            return uri.getScheme().equals("https") ? Optional.empty() : Optional.of(Trouble.NO_TLS);
        } catch (UnknownHostException e) {
            return Optional.of(Trouble.NOT_REACHED);
        }
    }

    static boolean isInside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || address instanceof Inet4Address && isInside(address.getAddress())
                || address instanceof Inet6Address && isInsideOfIpv6(address.getAddress());
    }

    /** "This network", shared addresses of providers, protocols, benchmarks, and what is reserved (RFC 6890). */
    private static boolean isInside(byte[] ip) {
        var first = ip[0] & 0xff;
        var second = ip[1] & 0xff;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && ip[2] == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 240;
    }

    /** Unique local addresses, and those that wrap one of IPv4 (NAT64, 6to4, compatible). */
    private static boolean isInsideOfIpv6(byte[] ip) {
        var first = ip[0] & 0xff;
        var second = ip[1] & 0xff;
        return (first & 0xfe) == 0xfc || first == 0 || first == 0x20 && second == 0x02;
    }
}
