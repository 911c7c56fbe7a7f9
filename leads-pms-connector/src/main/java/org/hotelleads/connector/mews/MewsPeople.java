package org.hotelleads.connector.mews;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.pms.PmsAccess;

/** Who is named by some reservations, which only hold ids. */
final class MewsPeople {

    private static final int LONGEST_CHAIN_OF_MERGES = 3;

    private final MewsDesk desk;
    private final PmsAccess access;
    private final MewsHotel hotel;
    private final Map<String, Fields> customers = new HashMap<>();
    private final Map<String, List<String>> companions = new HashMap<>();

    private MewsPeople(MewsDesk desk, PmsAccess access, MewsHotel hotel) {
        this.desk = desk;
        this.access = access;
        this.hotel = hotel;
    }

    static MewsPeople of(MewsDesk desk, PmsAccess access, MewsHotel hotel, List<Fields> reservations) {
        var people = new MewsPeople(desk, access, hotel);
        people.meetCompanions(reservations.stream()
                .filter(MewsPeople::namesNobody)
                .map(reservation -> reservation.text("Id"))
                .collect(Collectors.toCollection(TreeSet::new)));
        people.meet(reservations);
        return people;
    }

    /** A customer by an id, or whom this one was merged into; without fields if Mews does not tell. */
    Fields customer(String id) {
        var customer =
                customers.getOrDefault(id, new Fields(Json.createObjectBuilder().build()));
        for (var step = 0; step < LONGEST_CHAIN_OF_MERGES && hasTarget(customer); step++) {
            customer = customers.get(customer.text("MergeTargetId"));
        }
        return customer;
    }

    /** Who shares the room of a reservation that a company made; asked for only then. */
    List<String> companions(String reservation) {
        return companions.getOrDefault(reservation, List.of());
    }

    private boolean hasTarget(Fields customer) {
        var target = customer.text("MergeTargetId");
        return target != null && customers.containsKey(target);
    }

    /** A company is no guest: without a booker only who stays there can be asked for. */
    private static boolean namesNobody(Fields reservation) {
        return reservation.text("Id") != null
                && "Company".equals(reservation.text("AccountType"))
                && reservation.text("BookerId") == null;
    }

    private void meetCompanions(Collection<String> reservations) {
        if (reservations.isEmpty()) {
            return;
        }
        var question = Json.createObjectBuilder()
                .add("EnterpriseIds", MewsDesk.array(List.of(hotel.id())))
                .add("ReservationIds", MewsDesk.array(reservations))
                .add("Extent", Json.createObjectBuilder().add("Customers", false));
        for (var one : desk.all(access, "companionships", "Companionships", question)) {
            if (one.text("ReservationId") != null && one.text("CustomerId") != null) {
                companions
                        .computeIfAbsent(one.text("ReservationId"), id -> new ArrayList<>())
                        .add(one.text("CustomerId"));
            }
        }
    }

    private void meet(List<Fields> reservations) {
        var ids = reservations.stream()
                .flatMap(MewsPeople::named)
                .filter(id -> id != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        companions.values().forEach(ids::addAll);
        for (var step = 0; step <= LONGEST_CHAIN_OF_MERGES && !ids.isEmpty(); step++) {
            ask(ids);
            ids = customers.values().stream()
                    .map(customer -> customer.text("MergeTargetId"))
                    .filter(id -> id != null && !customers.containsKey(id))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private static Stream<String> named(Fields reservation) {
        return Stream.of(
                reservation.text("BookerId"),
                "Company".equals(reservation.text("AccountType")) ? null : reservation.text("AccountId"));
    }

    private void ask(Set<String> ids) {
        var all = List.copyOf(ids);
        for (var from = 0; from < all.size(); from += MewsDesk.MOST) {
            var some = all.subList(from, Math.min(all.size(), from + MewsDesk.MOST));
            var question = Json.createObjectBuilder()
                    .add("CustomerIds", MewsDesk.array(some))
                    // Who was merged into another is not active any more.
                    .add("ActivityStates", MewsDesk.array(List.of("Active", "Deleted")))
                    .add(
                            "Extent",
                            Json.createObjectBuilder().add("Customers", true).add("Addresses", false));
            if (hotel.chain() != null) {
                question.add("ChainIds", MewsDesk.array(List.of(hotel.chain())));
            }
            desk.all(access, "customers", "Customers", question).stream()
                    .filter(customer -> customer.text("Id") != null)
                    .forEach(customer -> customers.put(customer.text("Id"), customer));
        }
    }
}
