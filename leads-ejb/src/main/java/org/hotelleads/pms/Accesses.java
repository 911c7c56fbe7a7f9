package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import org.hotelleads.hotel.Hotel;

/** Puts together how the system of a connection is reached. */
@ApplicationScoped
class Accesses {

    @Inject
    private PmsSettings settings;

    @Inject
    private PmsProperties properties;

    PmsAccess of(PmsConnection connection) {
        var zones = new HashMap<String, ZoneId>();
        for (var property : properties.of(connection.id())) {
            if (property.zone() != null) {
                zones.put(property.code(), property.zone());
            }
        }
        var zone = connection.hotel().map(Hotel::zone).orElse(ZoneOffset.UTC);
        return new PmsAccess(connection.id(), connection.kind(), settings.inClear(connection.id()), zones, zone);
    }
}
