package org.hotelleads.web.channel.chatwoot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Hmac;
import org.hotelleads.web.channel.Seal;

/**
 * The seal that newer versions of Chatwoot put on a delivery: on its time and its raw bytes. Older versions have none,
 * so that without a secret the unguessable address must do; with a secret nothing comes in without the seal. An old
 * delivery that comes again is let in: it tells nothing new, since messages are known by their ids.
 */
public final class ChatwootSeal implements Seal {

    @Override
    public boolean fits(Delivery delivery, String url, List<String> secrets) {
        if (secrets.isEmpty()) {
            return true;
        }
        var time = delivery.headers().getOrDefault("x-chatwoot-timestamp", "");
        return Hmac.SHA_256.fits(
                Hmac.fromHex(delivery.headers().get("x-chatwoot-signature")),
                secrets,
                (time + ".").getBytes(StandardCharsets.UTF_8),
                delivery.body());
    }
}
