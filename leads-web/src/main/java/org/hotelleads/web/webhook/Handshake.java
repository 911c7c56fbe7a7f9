package org.hotelleads.web.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.hotelleads.channel.OpenConnection;

/** How Meta finds out whether an address is ours: it shows our verify token, and we repeat its challenge. */
final class Handshake {

    private static final int LONGEST_CHALLENGE = 1000;

    private Handshake() {}

    /** What is to be repeated; empty if the token does not fit, which is compared in constant time. */
    static Optional<String> challenge(OpenConnection connection, HttpServletRequest request) {
        var shown =
                Optional.ofNullable(request.getParameter("hub.verify_token")).orElse("");
        return connection
                .verifyToken()
                .filter(token -> MessageDigest.isEqual(bytes(token), bytes(shown)))
                .filter(token -> "subscribe".equals(request.getParameter("hub.mode")))
                .map(token -> request.getParameter("hub.challenge"))
                .filter(challenge -> challenge.length() <= LONGEST_CHALLENGE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
