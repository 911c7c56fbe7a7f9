package org.hotelleads.batch.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Passwords;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.hotel.Hotel;

/** The six people of the made-up chain. They sign in with the password of the first admin. */
@Stateless
public class DemoPeople {

    private record Person(String login, String name, Role role, String locale, int... hotels) {}

    private static final List<Person> ALL = List.of(
            new Person("lucia", "Lucía Serra", Role.MANAGER, "es", 0, 1, 2),
            new Person("marc", "Marc Oliver", Role.SALES, "es", 0),
            new Person("emma", "Emma Hughes", Role.MANAGER, "en", 1),
            new Person("oliver", "Oliver Grant", Role.SALES, "en", 1),
            new Person("ximena", "Ximena Canul", Role.SALES, "es", 2),
            new Person("diego", "Diego Poot", Role.SALES, "es", 2, 0));

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @Inject
    @ConfigProperty(name = "leads.bootstrap.admin.password")
    private Optional<String> password;

    /** Who works the leads of the hotel at this position of the chain. */
    static List<String> sellersAt(int hotel) {
        return ALL.stream()
                .filter(person -> person.role() == Role.SALES)
                .filter(person -> Arrays.stream(person.hotels()).anyMatch(place -> place == hotel))
                .map(Person::name)
                .toList();
    }

    /** Whether they are there; they come last, when all else is in place. */
    public boolean haveMovedIn() {
        return users.find(ALL.get(0).login()).isPresent();
    }

    public void moveIn(List<Hotel> chain) {
        var hash = passwords.hash(password.orElseGet(DemoPeople::noPassword).toCharArray());
        for (var person : ALL) {
            var user = new User(person.login(), person.name(), null, person.role(), person.locale(), hash);
            for (var hotel : person.hotels()) {
                user.worksAt(chain.get(hotel).id());
            }
            users.add(user);
        }
    }

    /** Without a password for the first admin nobody can sign in as one of these either. */
    private static String noPassword() {
        return UUID.randomUUID().toString();
    }
}
