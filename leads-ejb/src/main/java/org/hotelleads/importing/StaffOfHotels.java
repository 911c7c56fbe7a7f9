package org.hotelleads.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hotelleads.access.User;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.lead.SearchText;

/** Who works where, by the names, logins and addresses that stand in files; read once for each hotel. */
final class StaffOfHotels {

    private final Function<Long, List<User>> workingOn;
    private final Map<Long, Map<String, Optional<User>>> known = new HashMap<>();

    StaffOfHotels(Function<Long, List<User>> workingOn) {
        this.workingOn = workingOn;
    }

    /** The person of the hotel who is called so; empty if there is none, or more than one. */
    Optional<User> find(Hotel hotel, String called) {
        return known.computeIfAbsent(hotel.id(), this::read).getOrDefault(SearchText.fold(called), Optional.empty());
    }

    private Map<String, Optional<User>> read(long hotel) {
        var people = new HashMap<String, Optional<User>>();
        for (var person : workingOn.apply(hotel)) {
            put(people, person.login(), person);
            put(people, person.name(), person);
            person.email().ifPresent(email -> put(people, email, person));
        }
        return people;
    }

    private static void put(Map<String, Optional<User>> people, String called, User person) {
        people.merge(
                SearchText.fold(called),
                Optional.of(person),
                (one, other) -> one.equals(other) ? one : Optional.empty());
    }
}
