package org.hotelleads.web.channel.form;

import java.util.List;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Hmac;
import org.hotelleads.web.channel.Seal;

/**
 * The seal that a hotel's own server may put on what it passes on: on the raw bytes, as Meta does. A form in a browser
 * can keep no secret, so that without one the unguessable address must do; with one nothing comes in without the seal.
 */
public final class WebFormSeal implements Seal {

    private static final String HEADER = "x-hotelleads-signature";

    @Override
    public boolean fits(Delivery delivery, String url, List<String> secrets) {
        return secrets.isEmpty()
                || Hmac.SHA_256.fits(Hmac.fromHex(delivery.headers().get(HEADER)), secrets, delivery.body());
    }
}
