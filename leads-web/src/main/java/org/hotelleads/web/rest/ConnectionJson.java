package org.hotelleads.web.rest;

import static org.hotelleads.web.rest.StayJson.text;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotelleads.channel.KnownConnection;
import org.hotelleads.channel.SecretUse;

/** A connection as JSON, with the address to enter at the vendor and without any of its secrets. */
@JsonbPropertyOrder({
    "id",
    "kind",
    "name",
    "hotel",
    "url",
    "enabled",
    "settings",
    "createdAt",
    "lastDeliveryAt",
    "trouble",
    "troubleDetail",
    "troubledAt",
    "counts",
    "stuck"
})
public record ConnectionJson(
        String id,
        String kind,
        String name,
        String hotel,
        String url,
        boolean enabled,
        SettingsJson settings,
        String createdAt,
        String lastDeliveryAt,
        String trouble,
        String troubleDetail,
        String troubledAt,
        Map<String, Long> counts,
        List<StuckJson> stuck) {

    /** Since when each secret holds, which nobody sees again; and where browsers go that have sent a form. */
    @JsonbPropertyOrder({"secretSetAt", "formerSecretSetAt", "verifyTokenSetAt", "accessTokenSetAt", "thanks"})
    public record SettingsJson(
            String secretSetAt,
            String formerSecretSetAt,
            String verifyTokenSetAt,
            String accessTokenSetAt,
            String thanks) {}

    /** A delivery that did not become what it should. */
    @JsonbPropertyOrder({"receivedAt", "attempts", "trouble", "detail", "nextTryAt"})
    public record StuckJson(String receivedAt, int attempts, String trouble, String detail, String nextTryAt) {}

    static ConnectionJson of(KnownConnection known, String url) {
        var counts = new TreeMap<String, Long>();
        known.counts().forEach(count -> counts.put(count.what(), count.number()));
        return new ConnectionJson(
                known.id(),
                known.kind().name(),
                known.name(),
                known.hotel(),
                url,
                known.enabled(),
                settings(known),
                known.createdAt().toString(),
                text(known.lastDeliveryAt()),
                text(known.trouble()),
                known.troubleDetail(),
                text(known.troubledAt()),
                counts,
                known.stuck().stream().map(ConnectionJson::stuck).toList());
    }

    private static SettingsJson settings(KnownConnection known) {
        var setAt = known.secretsSetAt();
        return new SettingsJson(
                text(setAt.get(SecretUse.SECRET)),
                text(setAt.get(SecretUse.FORMER_SECRET)),
                text(setAt.get(SecretUse.VERIFY_TOKEN)),
                text(setAt.get(SecretUse.ACCESS_TOKEN)),
                known.thanks());
    }

    private static StuckJson stuck(KnownConnection.Stuck stuck) {
        return new StuckJson(
                text(stuck.receivedAt()),
                stuck.attempts(),
                stuck.trouble().name(),
                stuck.detail(),
                text(stuck.nextTryAt()));
    }
}
