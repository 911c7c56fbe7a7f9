package org.hotelleads.connector.mews;

import java.util.List;
import java.util.Map;
import org.hotelleads.connector.http.Delivered;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.Hint.About;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsTrouble;

/**
 * Reads Mews's General Webhook, which names what has changed and nothing else. The older Integration Webhooks come to the
 * same address with tokens in them, and are left alone.
 */
final class MewsNotices {

    private static final Map<String, About> EVENTS = Map.of(
            "ServiceOrderUpdated", About.RESERVATION,
            "CustomerAdded", About.PERSON,
            "CustomerUpdated", About.PERSON);

    private MewsNotices() {}

    /** @throws PmsTrouble of kind GARBLED if it is neither of the two */
    static List<Hint> hints(PmsDelivery delivery) {
        var fields = Delivered.fields(PmsKind.MEWS, delivery);
        if (!fields.hasArray("Events")) {
            if (fields.text("Action") != null) {
                return List.of();
            }
            throw new PmsTrouble(PmsTrouble.Kind.GARBLED, "MEWS has delivered no Events");
        }
        var property = fields.text("EnterpriseId");
        return fields.each("Events").stream()
                .filter(event -> EVENTS.containsKey(String.valueOf(event.text("Discriminator"))))
                .filter(event -> event.inside("Value").text("Id") != null)
                .map(event -> new Hint(
                        EVENTS.get(event.text("Discriminator")),
                        property,
                        event.inside("Value").text("Id"),
                        null))
                .distinct()
                .toList();
    }
}
