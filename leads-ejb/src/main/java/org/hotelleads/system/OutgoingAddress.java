package org.hotelleads.system;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Addresses to which the server connects because somebody has typed them. Some must never be: behind them stand the
 * machine's own services for itself (the metadata of clouds above all). Others lie in our own network, where some senders
 * have business and others have none.
 */
public final class OutgoingAddress {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*(%\\w+)?]?");
    private static final int IPV4_BYTES = 4;

    private OutgoingAddress() {}

    /**
     * Looks the name up; whoever connects should connect to what this gives, so that the name cannot mean something else
     * by then.
     *
     * @param privateToo whether our own network may be meant
     * @throws UnknownHostException if there is no such name
     * @throws NotAllowed if one of its addresses is one to which nobody may connect
     */
    public static InetAddress find(String host, boolean privateToo) throws UnknownHostException {
        var all = InetAddress.getAllByName(host);
        for (var address : all) {
            if (isNever(address) || !privateToo && isInside(address)) {
                throw new NotAllowed(host);
            }
        }
        return all[0];
    }

    /** Whether it is an address in numbers, of which one knows without asking anybody that nobody may connect to it. */
    public static boolean isHopeless(String host, boolean privateToo) {
        if (!NUMBERS.matcher(host).matches()) {
            return false;
        }
        try {
            find(host, privateToo);
            return false;
        } catch (NotAllowed | UnknownHostException no) {
            return true;
        }
    }

    /** Link-local, multicast and unspecified addresses, also when one of IPv6 wraps them: nobody may ever connect to them. */
    public static boolean isNever(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || address instanceof Inet4Address && isNothing(address.getAddress())
                || address instanceof Inet6Address
                        && wrapped(address.getAddress()).stream().anyMatch(OutgoingAddress::isNever);
    }

    /** Whether it lies in our own network, or is no address of the world at all. */
    public static boolean isInside(InetAddress address) {
        return isNever(address)
                || address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address instanceof Inet4Address && isInside(address.getAddress())
                || address instanceof Inet6Address && isInsideOfIpv6(address.getAddress());
    }

    /** "This network", and what is reserved; the address of everybody among it. */
    private static boolean isNothing(byte[] ip) {
        var first = ip[0] & 0xff;
        return first == 0 || first >= 240;
    }

    /** Shared addresses of providers, protocols, benchmarks (RFC 6890). */
    private static boolean isInside(byte[] ip) {
        var first = ip[0] & 0xff;
        var second = ip[1] & 0xff;
        return first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && ip[2] == 0
                || first == 198 && (second == 18 || second == 19);
    }

    /** Unique local addresses, and those that wrap one of IPv4 (NAT64, 6to4, compatible). */
    private static boolean isInsideOfIpv6(byte[] ip) {
        var first = ip[0] & 0xff;
        return (first & 0xfe) == 0xfc || first == 0 || first == 0x20 && ip[1] == 0x02;
    }

    /** The address of IPv4 that such a one of IPv6 leads to, by NAT64 or 6to4. */
    private static List<InetAddress> wrapped(byte[] ip) {
        var first = ip[0] & 0xff;
        if (first == 0 && ip[1] == 0x64 || first == 0 && isZero(ip)) {
            return ofIpv4(Arrays.copyOfRange(ip, ip.length - IPV4_BYTES, ip.length));
        }
        return first == 0x20 && ip[1] == 0x02 ? ofIpv4(Arrays.copyOfRange(ip, 2, 2 + IPV4_BYTES)) : List.of();
    }

    private static boolean isZero(byte[] ip) {
        for (var position = 0; position < ip.length - IPV4_BYTES; position++) {
            if (ip[position] != 0) {
                return false;
            }
        }
        return ip[ip.length - 1] != 1 || ip[ip.length - 2] != 0;
    }

    private static List<InetAddress> ofIpv4(byte[] ip) {
        try {
            return List.of(InetAddress.getByAddress(ip));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It is an address to which nothing may be sent. */
    public static final class NotAllowed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NotAllowed(String host) {
            super(host);
        }
    }
}
