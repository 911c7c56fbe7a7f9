package org.hotelleads.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is known of a browser before anybody has signed in with it.
 *
 * @param address the address on the net that it comes from; empty if nobody knows
 * @param agent in a few words which browser on which system it is, such as "Chrome on Windows"; empty if nobody knows
 * @param browserToken the token by which the browser is known again once somebody has signed in with it; null for none
 */
public record Visitor(String address, String agent, String browserToken) {

    private static final int LONGEST = 120;
    private static final int NETWORK_BYTES = 8;

    public Visitor {
        address = shortened(address);
        agent = shortened(agent);
    }

    /** Nobody knows anything of it. */
    public static Visitor unknown() {
        return new Visitor("", "", null);
    }

    /** What is counted as one on the net: the address, or of a long one (IPv6) the half that tells whose it is. */
    String network() {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    Optional<String> token() {
        return Optional.ofNullable(browserToken).filter(token -> !token.isBlank());
    }

    private static String shortened(String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
    }
}
