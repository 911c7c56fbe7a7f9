package org.hotelleads.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Passwords;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.system.Refusal;

/** Where people are hired and looked up by those who run the chain, within the hotels that they may see. */
@Stateless
public class Staff {

    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;

    @Inject
    private Users users;

    @Inject
    private Hotels hotels;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    /**
     * A person with the codes of their hotels, as far as the caller may see those.
     *
     * @param email null if there is none
     */
    public record Person(
            long id, String login, String name, String email, Role role, List<String> hotels, String locale) {}

    /**
     * People in the order in which they were hired.
     *
     * @param after the id of the last person that is known already; 0 for the beginning
     */
    @Requires(Permission.RUN_CHAIN)
    public List<Person> page(long after, int most) {
        var codes = hotels.visible().stream().collect(Collectors.toMap(Hotel::id, Hotel::code));
        var bounds = caller.get().allHotels() ? Optional.<Set<Long>>empty() : Optional.of(codes.keySet());
        return users.page(bounds, after, most).stream()
                .map(user -> person(user, codes))
                .toList();
    }

    /**
     * Hires somebody, who can sign in from then on.
     *
     * @throws Refusal if the login is taken, or the caller has no right to one of the hotels
     */
    @Requires(Permission.RUN_CHAIN)
    public Person hire(PersonDescription described, String password) {
        if (password == null || password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw Refusal.invalid(
                    "password", "error.length", String.valueOf(SHORTEST_PASSWORD), String.valueOf(LONGEST_PASSWORD));
        }
        if (described.role() == Role.ADMIN && !caller.get().allHotels()) {
            throw Refusal.forbidden("error.person.admin");
        }
        var places = described.hotels().stream().map(this::place).toList();
        if (users.find(described.login()).isPresent()) {
            throw Refusal.conflict("error.person.exists", described.login());
        }
        var user = new User(
                described.login(),
                described.name(),
                described.email(),
                described.role(),
                described.locale(),
                passwords.hash(password.toCharArray()));
        places.forEach(place -> user.worksAt(place.id()));
        users.add(user);
        diary.note(
                Deed.PERSON_HIRED,
                user.login(),
                null,
                Map.of("role", user.role().name(), "hotels", String.join(" ", described.hotels())));
        return person(user, places.stream().collect(Collectors.toMap(Hotel::id, Hotel::code)));
    }

    /** A hotel that the caller may not see looks as if there were none. */
    private Hotel place(String code) {
        return hotels.find(code)
                .filter(hotel -> caller.get().sees(hotel.id()))
                .orElseThrow(() -> Refusal.invalid("hotels", "error.hotel.unknown", code));
    }

    private static Person person(User user, Map<Long, String> codes) {
        var places = user.hotels().stream()
                .flatMap(id -> Optional.ofNullable(codes.get(id)).stream())
                .sorted()
                .toList();
        return new Person(
                user.id(),
                user.login(),
                user.name(),
                user.email().orElse(null),
                user.role(),
                places,
                user.locale().toLanguageTag());
    }
}
