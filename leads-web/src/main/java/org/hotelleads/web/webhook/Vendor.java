package org.hotelleads.web.webhook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hotelleads.channel.ConnectionKind;
import org.hotelleads.lead.Channel;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.ChannelEvent.ToFetch;
import org.hotelleads.web.channel.ChannelFormat;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Seal;
import org.hotelleads.web.channel.chatwoot.ChatwootFormat;
import org.hotelleads.web.channel.chatwoot.ChatwootSeal;
import org.hotelleads.web.channel.form.WebForm;
import org.hotelleads.web.channel.form.WebFormSeal;
import org.hotelleads.web.channel.meta.HubSeal;
import org.hotelleads.web.channel.meta.MetaFormat;
import org.hotelleads.web.channel.twilio.TwilioFormat;
import org.hotelleads.web.channel.twilio.TwilioSeal;
import org.hotelleads.web.channel.whatsapp.WhatsAppFormat;

/** How one vendor writes, and how one sees that it is the vendor. */
record Vendor(ChannelFormat format, Seal seal) {

    private static final Map<ConnectionKind, Vendor> ALL = all();

    static Vendor of(ConnectionKind kind) {
        return ALL.get(kind);
    }

    private static Map<ConnectionKind, Vendor> all() {
        var meta = new Vendor(new MetaFormat(), new HubSeal());
        var all = new EnumMap<ConnectionKind, Vendor>(ConnectionKind.class);
        all.put(ConnectionKind.WHATSAPP, new Vendor(new WhatsAppFormat(), new HubSeal()));
        all.put(ConnectionKind.MESSENGER, meta);
        all.put(ConnectionKind.INSTAGRAM, meta);
        all.put(ConnectionKind.LEAD_ADS, new Vendor(Vendor::answeredAds, Vendor::isSealedIfItCanBe));
        all.put(ConnectionKind.CHATWOOT, new Vendor(new ChatwootFormat(), new ChatwootSeal()));
        all.put(ConnectionKind.TWILIO, new Vendor(new TwilioFormat(), new TwilioSeal()));
        all.put(ConnectionKind.WEB_FORM, new Vendor(new WebForm(), new WebFormSeal()));
        return all;
    }

    /** Whoever knows the address of the ads has no say in the conversations of Messenger and Instagram. */
    private static List<ChannelEvent> answeredAds(Delivery delivery) {
        return new MetaFormat()
                .read(delivery).stream()
                        .map(event -> isOfAd(event) ? event : new Ignored("leadAds.other"))
                        .toList();
    }

    private static boolean isOfAd(ChannelEvent event) {
        return event instanceof ToFetch
                || event instanceof Ignored
                || event instanceof Said said && said.channel() == Channel.FORM;
    }

    /** Who passes leads on cannot sign for Meta: without a secret the unguessable address must do. */
    private static boolean isSealedIfItCanBe(Delivery delivery, String url, List<String> secrets) {
        return secrets.isEmpty() || new HubSeal().fits(delivery, url, secrets);
    }
}
