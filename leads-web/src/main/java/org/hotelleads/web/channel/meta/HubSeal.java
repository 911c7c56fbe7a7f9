package org.hotelleads.web.channel.meta;

import java.util.List;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Hmac;
import org.hotelleads.web.channel.Seal;

/** The seal that Meta puts on everything, WhatsApp included: made with the app secret on the raw bytes. */
public final class HubSeal implements Seal {

    private static final String HEADER = "x-hub-signature-256";

    @Override
    public boolean fits(Delivery delivery, String url, List<String> secrets) {
        return Hmac.SHA_256.fits(Hmac.fromHex(delivery.headers().get(HEADER)), secrets, delivery.body());
    }
}
