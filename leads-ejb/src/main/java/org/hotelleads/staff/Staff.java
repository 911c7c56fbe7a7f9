package org.hotelleads.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.InvitationMade.Purpose;
import org.hotelleads.access.Invitations;
import org.hotelleads.access.PasswordRules;
import org.hotelleads.access.Passwords;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelGroups;
import org.hotelleads.system.Refusal;

/** Where people are hired, invited and looked up by those who run the chain, within the hotels that they may see. */
@Stateless
public class Staff {

    @Inject
    private Users users;

    @Inject
    private StaffReach reach;

    @Inject
    private HotelGroups groups;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordRules rules;

    @Inject
    private Invitations invitations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    /**
     * People in the order in which they were hired.
     *
     * @param after the id of the last person that is known already; 0 for the beginning
     */
    @Requires(Permission.RUN_CHAIN)
    public List<Person> page(long after, int most) {
        return shown(users.page(reach.bounds(), after, most));
    }

    /**
     * People of whom login, name or mail address contains the words, those who have left last.
     *
     * @param words empty for everybody
     */
    @Requires(Permission.RUN_CHAIN)
    public List<Person> search(String words, int most) {
        return shown(users.search(reach.bounds(), words, most));
    }

    /**
     * The person of this login.
     *
     * @throws Refusal if there is none, or none for the caller
     */
    @Requires(Permission.RUN_CHAIN)
    public Person get(String login) {
        return reach.shown(reach.seen(login), reach.codes(), groups.visibleCodes());
    }

    /**
     * Hires somebody, who can sign in from then on.
     *
     * @throws Refusal if the login is taken, the caller has no right to one of the hotels, or the password is none that
     *     may be chosen
     */
    @Requires(Permission.RUN_CHAIN)
    public Person hire(PersonDescription described, String password) {
        var places = places(described);
        rules.check(
                password,
                Stream.concat(
                                Stream.of(described.login(), described.name(), described.email())
                                        .filter(Objects::nonNull),
                                places.stream().flatMap(place -> Stream.of(place.code(), place.name())))
                        .toList());
        return shown(added(described, places, passwords.hash(password.toCharArray()), Deed.PERSON_HIRED), places);
    }

    /**
     * Has somebody invited by mail, who can sign in as soon as they have chosen a password.
     *
     * @throws Refusal as for {@link #hire}, or if there is no mail address
     */
    @Requires(Permission.RUN_CHAIN)
    public Person invite(PersonDescription described) {
        if (described.email() == null) {
            throw Refusal.invalid("email", "error.person.invitationNeedsEmail");
        }
        var places = places(described);
        var user = added(described, places, null, Deed.PERSON_INVITED);
        invitations.send(user, caller.get().name(), Purpose.INVITATION);
        return shown(user, places);
    }

    private List<Hotel> places(PersonDescription described) {
        reach.requireMayGive(described.role());
        return described.hotels().stream().map(reach::place).toList();
    }

    private User added(PersonDescription described, List<Hotel> places, String passwordHash, Deed deed) {
        if (users.find(described.login()).isPresent()) {
            throw Refusal.conflict("error.person.exists", described.login());
        }
        var user = new User(
                described.login(),
                described.name(),
                described.email(),
                described.role(),
                described.locale(),
                passwordHash);
        places.forEach(place -> user.worksAt(place.id()));
        users.add(user.worksAtGroups(groups.toGive(described.groups()).keySet()));
        var details = Map.of("role", user.role().name(), "hotels", String.join(" ", described.hotels()));
        diary.note(deed, user.login(), null, details);
        return user;
    }

    private Person shown(User user, List<Hotel> places) {
        return reach.shown(
                user, places.stream().collect(Collectors.toMap(Hotel::id, Hotel::code)), groups.visibleCodes());
    }

    private List<Person> shown(List<User> found) {
        var codes = reach.codes();
        var groupCodes = groups.visibleCodes();
        return found.stream().map(user -> reach.shown(user, codes, groupCodes)).toList();
    }
}
