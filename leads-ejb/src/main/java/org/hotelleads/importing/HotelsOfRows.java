package org.hotelleads.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.lead.SearchText;

/** The hotels that a caller sees, by the codes and names that stand in files; of others nobody says whether there are any. */
final class HotelsOfRows {

    private final Map<String, Optional<Hotel>> called = new HashMap<>();
    private final Map<Long, Hotel> byId = new HashMap<>();

    HotelsOfRows(List<Hotel> visible) {
        visible.forEach(hotel -> called.put(SearchText.fold(hotel.code()), Optional.of(hotel)));
        visible.forEach(hotel -> byId.put(hotel.id(), hotel));
        var names = new HashMap<String, Optional<Hotel>>();
        visible.forEach(hotel ->
                names.merge(SearchText.fold(hotel.name()), Optional.of(hotel), (one, other) -> Optional.empty()));
        names.forEach(called::putIfAbsent);
    }

    Optional<Hotel> find(String name) {
        return called.getOrDefault(SearchText.fold(name), Optional.empty());
    }

    Optional<Hotel> find(Long id) {
        return Optional.ofNullable(byId.get(id));
    }
}
