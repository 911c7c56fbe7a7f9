package org.hotelleads.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Invitations;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.system.Refusal;

/** How far the caller reaches: whom they may see, and whom they may change. */
@ApplicationScoped
public class StaffReach {

    private Users users;
    private Hotels hotels;
    private Invitations invitations;
    private CurrentCaller caller;

    /** For the container's stand-in. */
    StaffReach() {}

    @Inject
    StaffReach(Users users, Hotels hotels, Invitations invitations, CurrentCaller caller) {
        this.users = users;
        this.hotels = hotels;
        this.invitations = invitations;
        this.caller = caller;
    }

    /** The ids of the hotels whose people may be seen; empty for everybody's. */
    Optional<Set<Long>> bounds() {
        return caller.get().allHotels() ? Optional.empty() : Optional.of(codes().keySet());
    }

    /** The codes of the hotels that may be seen, by their ids. */
    Map<Long, String> codes() {
        return hotels.visible().stream().collect(Collectors.toMap(Hotel::id, Hotel::code));
    }

    /** A hotel that the caller may not see looks as if there were none. */
    Hotel place(String code) {
        return hotels.find(code)
                .filter(hotel -> caller.get().sees(hotel.id()))
                .orElseThrow(() -> Refusal.invalid("hotels", "error.hotel.unknown", code));
    }

    /**
     * Somebody whom the caller may see.
     *
     * @throws Refusal if there is no such person, or none for the caller
     */
    User seen(String login) {
        return users.find(login).filter(this::isSeen).orElseThrow(() -> unknown(login));
    }

    /**
     * Somebody whom the caller may change, and whom nobody else changes meanwhile.
     *
     * @throws Refusal if there is no such person for the caller, or they reach farther than the caller
     */
    User changed(String login) {
        var user = users.toChange(login).filter(this::isSeen).orElseThrow(() -> unknown(login));
        var who = caller.get();
        if (!who.allHotels() && isBeyond(user, who)) {
            throw Refusal.forbidden("error.person.beyond", user.login());
        }
        return user;
    }

    /** A group may get any hotel later, so that whoever is in one reaches farther than who sees some hotels. */
    private static boolean isBeyond(User user, Caller who) {
        return user.role() == Role.ADMIN
                || !user.groups().isEmpty()
                || !user.hotels().stream().allMatch(who::sees);
    }

    /**
     * Lets a role be given that the caller may give.
     *
     * @throws Refusal if it is that of an admin and the caller does not see all hotels
     */
    void requireMayGive(Role role) {
        if (role == Role.ADMIN && !caller.get().allHotels()) {
            throw Refusal.forbidden("error.person.admin");
        }
    }

    /** The person as the caller sees them. */
    Person shown(User user, Map<Long, String> codes, Map<Long, String> groupCodes) {
        return new Person(
                user.id(),
                user.login(),
                user.name(),
                user.email().orElse(null),
                user.role(),
                known(user.hotels(), codes),
                known(user.groups(), groupCodes),
                user.locale().toLanguageTag(),
                user.isActive(),
                user.hasPassword(),
                user.hasSecondFactor(),
                user.lastSignInAt().orElse(null),
                user.hasPassword() ? Optional.empty() : invitations.of(user.id()),
                user.version());
    }

    private boolean isSeen(User user) {
        var who = caller.get();
        return who.allHotels() || user.asCaller().hotels().stream().anyMatch(who::sees);
    }

    private static List<String> known(Set<Long> ids, Map<Long, String> codes) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(codes.get(id)).stream())
                .sorted()
                .toList();
    }

    private static Refusal unknown(String login) {
        return Refusal.notFound("error.person.unknown", login);
    }
}
