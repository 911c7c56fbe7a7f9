package org.hotelleads.pms;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * How one connection's system is reached. It holds secrets in clear and is never stored, shown or logged.
 *
 * @param connection the connection's id
 * @param zones the zones of the properties that are known, by the system's code
 * @param zone of properties that are not among them
 */
public record PmsAccess(
        String connection, PmsKind kind, Map<PmsSetting, String> settings, Map<String, ZoneId> zones, ZoneId zone) {

    public PmsAccess {
        settings = Map.copyOf(settings);
        zones = Map.copyOf(zones);
    }

    public Optional<String> setting(PmsSetting setting) {
        return Optional.ofNullable(settings.get(setting));
    }

    /** @throws PmsTrouble that says what is missing */
    public String required(PmsSetting setting) {
        return setting(setting)
                .orElseThrow(() -> new PmsTrouble(PmsTrouble.Kind.AUTH, setting.field() + " is missing"));
    }

    /** The zone of a property: the system's own word for it, or else the hotel's. */
    public ZoneId zoneOf(String property) {
        return zones.getOrDefault(property, zone);
    }

    /** No secret. */
    @Override
    public String toString() {
        return kind + " " + connection;
    }
}
