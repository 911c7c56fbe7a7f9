package org.hotelleads.web.webhook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Seal;

/**
 * By what hotel systems are known that cannot sign: the secret itself stands in the address as {@code token}, in whatever
 * capitals, or is the password that comes with the delivery. Without a secret the unguessable address must do.
 */
final class TokenSeal implements Seal {

    private static final String TOKEN = "token=";
    private static final String BASIC = "basic ";

    @Override
    public boolean fits(Delivery delivery, String url, List<String> secrets) {
        var shown = Stream.concat(tokens(url), password(delivery).stream()).toList();
        var fits = false;
        for (var secret : secrets) {
            for (var token : shown) {
                fits |= MessageDigest.isEqual(bytes(secret), bytes(token));
            }
        }
        return fits || secrets.isEmpty();
    }

    private static Stream<String> tokens(String url) {
        return Stream.of(url.substring(url.indexOf('?') + 1).split("&"))
                .filter(part -> begins(part, TOKEN))
                .map(part -> part.substring(TOKEN.length()))
                .flatMap(token -> decoded(token).stream());
    }

    private static Optional<String> decoded(String token) {
        try {
            return Optional.of(URLDecoder.decode(token, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> password(Delivery delivery) {
        return Optional.ofNullable(delivery.headers().get("authorization"))
                .filter(header -> begins(header, BASIC))
                .flatMap(header -> credentials(header.substring(BASIC.length()).strip()))
                .filter(credentials -> credentials.indexOf(':') >= 0)
                .map(credentials -> credentials.substring(credentials.indexOf(':') + 1));
    }

    private static Optional<String> credentials(String encoded) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean begins(String text, String with) {
        return text.regionMatches(true, 0, with, 0, with.length());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
