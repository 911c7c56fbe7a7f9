package org.hotelleads.connector.apaleo;

import java.util.List;
import java.util.Locale;
import org.hotelleads.connector.http.Delivered;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.Hint.About;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsTrouble;

/** Reads apaleo's webhook, which names one thing that has changed, may repeat itself, and spells topics in any case. */
final class ApaleoNotices {

    private ApaleoNotices() {}

    /** @throws PmsTrouble of kind GARBLED if it names no topic */
    static List<Hint> hints(PmsDelivery delivery) {
        var fields = Delivered.fields(PmsKind.APALEO, delivery);
        var topic = fields.text("topic");
        if (topic == null) {
            throw new PmsTrouble(PmsTrouble.Kind.GARBLED, "APALEO has delivered no topic");
        }
        var entity = fields.inside("data").text("entityId");
        var about = about(topic);
        return about == null || entity == null
                ? List.of()
                : List.of(new Hint(about, fields.text("propertyId"), entity, fields.text("id")));
    }

    private static About about(String topic) {
        return switch (topic.toLowerCase(Locale.ROOT)) {
            case "reservation" -> About.RESERVATION;
            case "booking" -> About.GROUP;
            default -> null;
        };
    }
}
