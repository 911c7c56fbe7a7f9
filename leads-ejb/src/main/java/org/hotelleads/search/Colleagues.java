package org.hotelleads.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;

/** Who could have the leads that the caller sees: people of the caller's hotels, and no others. */
@Stateless
public class Colleagues {

    private static final int MOST = 500;

    @Inject
    private Users users;

    @Inject
    private CurrentCaller caller;

    /** A person by whom leads can be asked for. */
    public record Colleague(long id, String name) {}

    /** The people of the caller's hotels, the caller among them, in the order of their names. */
    @Requires(Permission.READ_LEADS)
    public List<Colleague> all() {
        return people().stream()
                .map(user -> new Colleague(user.id(), user.name()))
                .toList();
    }

    private List<User> people() {
        if (caller.get().allHotels()) {
            return users.working(MOST);
        }
        var hotels = caller.get().hotels();
        return hotels.isEmpty() ? List.of() : users.workingOnAny(hotels, MOST);
    }
}
