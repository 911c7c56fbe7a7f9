package org.hotelleads.web.booking;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Hmac;
import org.hotelleads.web.channel.Seal;

/**
 * The seal of Standard Webhooks (standardwebhooks.com): on the id, the time and the raw bytes, {@code v1} with one secret.
 * A delivery of long ago does not fit, nor one of the future; one that comes twice is known by its id.
 */
public final class StandardWebhooksSeal implements Seal {

    public static final String ID = "webhook-id";

    private static final String TIMESTAMP = "webhook-timestamp";
    private static final String SIGNATURE = "webhook-signature";
    private static final String VERSION = "v1,";
    private static final String ENCODED = "whsec_";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    @Override
    public boolean fits(Delivery delivery, String url, List<String> secrets) {
        var id = header(delivery, ID);
        var timestamp = header(delivery, TIMESTAMP);
        var signatures = header(delivery, SIGNATURE);
        if (id.isEmpty() || signatures.isEmpty() || !isOfNow(timestamp, delivery.receivedAt())) {
            return false;
        }
        var before = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        var keys = secrets.stream().map(StandardWebhooksSeal::key).toList();
        return seals(signatures)
                .filter(seal -> Hmac.SHA_256.fitsOneOf(keys, seal, before, delivery.body()))
                .findAny()
                .isPresent();
    }

    private static String header(Delivery delivery, String name) {
        return delivery.headers().getOrDefault(name, "").strip();
    }

    private static boolean isOfNow(String timestamp, Instant now) {
        return SECONDS.matcher(timestamp).matches()
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                                .abs()
                                .compareTo(CLOCKS_APART)
                        <= 0;
    }

    /** There is one for each secret that the sender knows, and there may be some of other versions. */
    private static Stream<byte[]> seals(String signatures) {
        return BLANKS.splitAsStream(signatures)
                .filter(signature -> signature.startsWith(VERSION))
                .map(signature -> Hmac.fromBase64(signature.substring(VERSION.length())))
                .flatMap(Optional::stream);
    }

    /** The bytes that the convention writes in base 64; any other secret is taken letter by letter. */
    private static byte[] key(String secret) {
        return Optional.of(secret)
                .filter(text -> text.startsWith(ENCODED))
                .flatMap(text -> Hmac.fromBase64(text.substring(ENCODED.length())))
                .orElseGet(() -> secret.getBytes(StandardCharsets.UTF_8));
    }
}
