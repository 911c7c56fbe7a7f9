package org.hotelleads.web.channel.twilio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Hmac;
import org.hotelleads.web.channel.Reference;
import org.hotelleads.web.channel.Seal;

/**
 * The seal of Twilio: made with the auth token on the address and, of a form, on all its fields in the order of their
 * names; of any other body on an address to which Twilio adds the body's hash.
 */
public final class TwilioSeal implements Seal {

    private static final String HEADER = "x-twilio-signature";

    @Override
    public boolean fits(Delivery delivery, String url, List<String> secrets) {
        var seal = Hmac.fromBase64(delivery.headers().get(HEADER));
        var fits = false;
        for (var address : addresses(url)) {
            fits |= Hmac.SHA_1.fits(seal, secrets, sealed(delivery, address).getBytes(StandardCharsets.UTF_8));
        }
        return fits;
    }

    private static String sealed(Delivery delivery, String address) {
        if (!BodyReader.isForm(delivery)) {
            return address + (address.indexOf('?') < 0 ? "?" : "&") + "bodySHA256="
                    + Reference.ofContent(delivery.body());
        }
        try {
            var text = new StringBuilder(address);
            new TreeMap<>(BodyReader.form(delivery).fields()).forEach((name, values) -> new TreeSet<>(values)
                    .forEach(value -> text.append(name).append(value)));
            return text.toString();
        } catch (Refusal noForm) {
            return address;
        }
    }

    /** Twilio may write the port that goes without saying, or leave it out. */
    private static Stream<String> withAndWithoutPort(URI url) {
        var usual = "https".equals(url.getScheme()) ? ":443" : ":80";
        var text = url.toString();
        var host = url.getScheme() + "://" + url.getHost();
        if (url.getHost() == null || !text.startsWith(host)) {
            return Stream.of(text);
        }
        var rest = text.substring(host.length());
        var isUsual = rest.startsWith(usual + "/") || rest.equals(usual);
        return isUsual
                ? Stream.of(text, host + rest.substring(usual.length()))
                : url.getPort() < 0
                        ? Stream.of(text, host + usual + rest)
                        : Stream.of(text, host + withoutPort(url, rest));
    }

    private static String withoutPort(URI url, String rest) {
        return rest.substring((":" + url.getPort()).length());
    }

    private static List<String> addresses(String url) {
        return withAndWithoutPort(URI.create(url)).toList();
    }
}
