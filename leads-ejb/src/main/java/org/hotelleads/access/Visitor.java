package org.hotelleads.access;

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

    public Visitor {
        address = shortened(address);
        agent = shortened(agent);
    }

    /** Nobody knows anything of it. */
    public static Visitor unknown() {
        return new Visitor("", "", null);
    }

    Optional<String> token() {
        return Optional.ofNullable(browserToken).filter(token -> !token.isBlank());
    }

    private static String shortened(String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
    }
}
