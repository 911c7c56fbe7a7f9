package org.hotelleads.web.rest;

import static org.hotelleads.web.rest.StayJson.text;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hotelleads.pms.KnownPms;

/**
 * A connection to a hotel system as JSON, with the address to enter there and without any of its secrets.
 *
 * @param settings what it was told; of a secret only since when it holds, as {@code clientSecretSetAt}
 * @param lag for how many seconds not everything has been known; null if it never was, or the system is not asked
 */
@JsonbPropertyOrder({
    "id",
    "kind",
    "name",
    "hotel",
    "url",
    "mode",
    "enabled",
    "settings",
    "rotating",
    "createdAt",
    "health",
    "trouble",
    "troubleDetail",
    "troubledAt",
    "failures",
    "vanishingHeld",
    "lastSuccessAt",
    "lastDeliveryAt",
    "nextRoundAt",
    "lag",
    "requestsLeft",
    "hintsWaiting",
    "properties",
    "run"
})
public record HotelSystemJson(
        String id,
        String kind,
        String name,
        String hotel,
        String url,
        String mode,
        boolean enabled,
        Map<String, String> settings,
        boolean rotating,
        String createdAt,
        String health,
        String trouble,
        String troubleDetail,
        String troubledAt,
        int failures,
        boolean vanishingHeld,
        String lastSuccessAt,
        String lastDeliveryAt,
        String nextRoundAt,
        Long lag,
        Integer requestsLeft,
        int hintsWaiting,
        List<PropertyJson> properties,
        RunJson run) {

    /** A hotel as the system calls it; {@code waiting} bookings have no hotel until somebody says which one it is. */
    @JsonbPropertyOrder({"code", "name", "hotel", "watermark", "waiting"})
    public record PropertyJson(String code, String name, String hotel, String watermark, int waiting) {

        static PropertyJson of(KnownPms.Property property) {
            return new PropertyJson(
                    property.code(), property.name(), property.hotel(), text(property.watermark()), property.waiting());
        }
    }

    /** The latest first import or reconciliation, and how far it has come. */
    @JsonbPropertyOrder({
        "id",
        "what",
        "state",
        "pieces",
        "piecesDone",
        "bookings",
        "changed",
        "askedAt",
        "startedAt",
        "finishedAt",
        "trouble"
    })
    public record RunJson(
            String id,
            String what,
            String state,
            int pieces,
            int piecesDone,
            long bookings,
            long changed,
            String askedAt,
            String startedAt,
            String finishedAt,
            String trouble) {

        static RunJson of(KnownPms.Run run) {
            return new RunJson(
                    run.id().toString(),
                    run.what(),
                    run.state(),
                    run.pieces(),
                    run.piecesDone(),
                    run.bookings(),
                    run.changed(),
                    text(run.askedAt()),
                    text(run.startedAt()),
                    text(run.finishedAt()),
                    run.trouble());
        }
    }

    static HotelSystemJson of(KnownPms known, String url) {
        return new HotelSystemJson(
                known.id(),
                known.kind().name(),
                known.name(),
                known.hotel(),
                url,
                known.mode().name(),
                known.enabled(),
                settings(known),
                known.rotating(),
                text(known.createdAt()),
                known.health().name(),
                text(known.trouble()),
                known.troubleDetail(),
                text(known.troubledAt()),
                known.failures(),
                known.vanishingHeld(),
                text(known.lastSuccessAt()),
                text(known.lastDeliveryAt()),
                text(known.nextRoundAt()),
                Optional.ofNullable(known.lag()).map(Duration::toSeconds).orElse(null),
                known.requestsLeft(),
                known.hintsWaiting(),
                known.properties().stream().map(PropertyJson::of).toList(),
                Optional.ofNullable(known.run()).map(RunJson::of).orElse(null));
    }

    private static Map<String, String> settings(KnownPms known) {
        var settings = new TreeMap<String, String>();
        known.plainSettings().forEach((setting, value) -> settings.put(setting.field(), value));
        known.secretsSetAt().forEach((setting, time) -> settings.put(setting.field() + "SetAt", text(time)));
        return settings;
    }
}
