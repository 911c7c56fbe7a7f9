package org.hotelleads.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.ApiKey;
import org.hotelleads.access.ApiKeys;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelGroups;
import org.hotelleads.hotel.Hotels;

/** Makes of keys what people see of them. */
@ApplicationScoped
class KeyReading {

    @Inject
    private ApiKeys keys;

    @Inject
    private Hotels hotels;

    @Inject
    private HotelGroups groups;

    @Inject
    private Clock clock;

    Key read(ApiKey key) {
        return read(List.of(key)).get(0);
    }

    List<Key> read(List<ApiKey> some) {
        var hotelCodes = hotels.visible().stream().collect(Collectors.toMap(Hotel::id, Hotel::code));
        var groupCodes = groups.visibleCodes();
        var old = keys.oldWorkUntil(some);
        var now = clock.instant();
        return some.stream()
                .map(key -> key(key, hotelCodes, groupCodes, old.get(key.id()), now))
                .toList();
    }

    private static Key key(
            ApiKey key,
            Map<Long, String> hotelCodes,
            Map<Long, String> groupCodes,
            Instant oldWorksUntil,
            Instant now) {
        var end = key.expiresAt().orElse(null);
        return new Key(
                key.id(),
                key.name(),
                key.beginning().orElse(null),
                key.scopes().stream().sorted().toList(),
                key.reach().allHotels(),
                codes(key.reach().hotels(), hotelCodes),
                codes(key.reach().groups(), groupCodes),
                key.rate().orElse(null),
                end,
                key.createdAt(),
                key.createdBy().orElse(null),
                key.lastUsedAt().orElse(null),
                oldWorksUntil,
                Key.state(end, now));
    }

    private static List<String> codes(Set<Long> ids, Map<Long, String> known) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .sorted()
                .toList();
    }
}
