package org.hotelleads.connector.mews;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.booking.Price;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.pms.PmsAccess;

/** What some reservations cost: Mews keeps it in their items. */
final class MewsPrices {

    private final Map<String, Map<String, BigDecimal>> sums = new HashMap<>();

    private MewsPrices() {}

    static MewsPrices of(MewsDesk desk, PmsAccess access, MewsHotel hotel, List<Fields> reservations) {
        var prices = new MewsPrices();
        var ids = reservations.stream()
                .map(reservation -> reservation.text("Id"))
                .filter(id -> id != null)
                .distinct()
                .toList();
        for (var from = 0; from < ids.size(); from += MewsDesk.MOST) {
            var some = ids.subList(from, Math.min(ids.size(), from + MewsDesk.MOST));
            var question = Json.createObjectBuilder()
                    .add("EnterpriseIds", MewsDesk.array(List.of(hotel.id())))
                    .add("ServiceOrderIds", MewsDesk.array(some));
            desk.all(access, "orderItems", "OrderItems", question).forEach(prices::add);
        }
        return prices;
    }

    /** The price in all; empty if there is none, or if it is in several currencies, which nobody can add up. */
    Optional<Price> of(String reservation) {
        var sum = sums.getOrDefault(reservation, Map.of());
        return sum.size() == 1
                ? sum.entrySet().stream()
                        .map(one -> new Price(one.getValue(), one.getKey(), Price.Basis.GROSS))
                        .findFirst()
                : Optional.empty();
    }

    private void add(Fields item) {
        var amount = item.inside("Amount");
        var value = amount.number("GrossValue");
        var reservation = item.text("ServiceOrderId");
        if (value != null && reservation != null && !"Canceled".equals(item.text("AccountingState"))) {
            sums.computeIfAbsent(reservation, id -> new HashMap<>())
                    .merge(String.valueOf(amount.text("Currency")), value, BigDecimal::add);
        }
    }
}
