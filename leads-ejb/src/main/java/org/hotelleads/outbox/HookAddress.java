package org.hotelleads.outbox;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.hotelleads.system.OutgoingAddress;

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
            var inside = Arrays.stream(InetAddress.getAllByName(uri.getHost())).anyMatch(OutgoingAddress::isInside);
            if (inside) {
                return trial ? Optional.empty() : Optional.of(Trouble.OWN_NETWORK);
            }
            return uri.getScheme().equals("https") ? Optional.empty() : Optional.of(Trouble.NO_TLS);
        } catch (UnknownHostException e) {
            return Optional.of(trial || uri.getScheme().equals("https") ? Trouble.NOT_REACHED : Trouble.NO_TLS);
        }
    }
}
