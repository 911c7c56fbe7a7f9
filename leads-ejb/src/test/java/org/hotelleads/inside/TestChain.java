package org.hotelleads.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Passwords;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelRegister;
import org.hotelleads.hotel.SomeHotel;

/** The chain in which a test works: it opens a hotel of its own, hires people, and says who is asking. */
@ApplicationScoped
public class TestChain {

    @Inject
    private HotelRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Capture capture;

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    public Hotel openHotel() {
        var described = SomeHotel.describedAs("h-" + UUID.randomUUID());
        return caller.as(Caller.system("Test"), () -> register.open(described));
    }

    /** Somebody of this role who works at the hotel, and can sign in with the password "secret". */
    public User hire(Role role, Hotel hotel) {
        var login = "p-" + UUID.randomUUID();
        return users.add(
                new User(login, "Marta", null, role, "es", passwords.hash("secret".toCharArray())).worksAt(hotel.id()));
    }

    /** Somebody of this role who has a mail address and has yet to choose a password. */
    public User invite(Role role, Hotel hotel) {
        var login = "p-" + UUID.randomUUID();
        return users.add(new User(login, "Ana", login + "@example.org", role, "es", null).worksAt(hotel.id()));
    }

    /** The same people as they stand in the database by now. */
    public List<User> again(User... people) {
        return Stream.of(people).map(person -> users.get(person.id(), "user")).toList();
    }

    /** A guest of the hotel who has just left a name; gives the lead's id. */
    public UUID guestOf(Hotel hotel) {
        var talk = UUID.randomUUID().toString();
        var said = SomeMessage.saying("Hola, soy Ana Ruiz")
                .to(hotel.code())
                .in(talk)
                .id(talk)
                .event();
        return caller.as(Caller.system("Test"), () -> capture.take(said).lead());
    }

    public void enters(Caller newcomer) {
        caller.is(newcomer);
    }

    /** A bot of the hotel with these permissions and no others. */
    public static Caller bot(Hotel hotel, Permission... permissions) {
        return new Caller(null, "Bot", Set.of(permissions), false, Set.of(hotel.id()), null);
    }
}
