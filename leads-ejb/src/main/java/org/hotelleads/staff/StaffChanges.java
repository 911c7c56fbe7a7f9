package org.hotelleads.staff;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.DoorChanged;
import org.hotelleads.access.DoorChanged.What;
import org.hotelleads.access.Invitations;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.Role;
import org.hotelleads.access.SignIns;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelGroups;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/** Where those who run the chain say what people do from now on, and who may come in no longer. */
@Stateless
public class StaffChanges {

    private static final String OPEN_LEADS = """
            select count(*) from lead where assigned_to = ? and status in ('NEW', 'CONTACTED', 'FOLLOW_UP')
            """;

    @Inject
    private Users users;

    @Inject
    private StaffReach reach;

    @Inject
    private HotelGroups groups;

    @Inject
    private SignIns signIns;

    @Inject
    private Invitations invitations;

    @Inject
    private Event<DoorChanged> changed;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Sql sql;

    @Inject
    private Diary diary;

    /**
     * Changes a person. Who is switched off is signed out everywhere at once; their leads stay theirs.
     *
     * @throws Refusal if somebody else was faster, if the last admin would be gone, or the caller does not reach so far
     */
    @Requires(Permission.RUN_CHAIN)
    public Person change(String login, PersonChange wish) {
        var admins = users.adminsToChange();
        var user = reach.changed(login);
        if (wish.version().filter(seen -> seen != user.version()).isPresent()) {
            throw Refusal.conflict("error.person.changed", user.name());
        }
        var described = wish.described();
        reach.requireMayGive(described.role());
        var places = described.hotels().stream().map(reach::place).collect(Collectors.toMap(Hotel::id, Hotel::code));
        if (admins.equals(List.of(user)) && !(wish.isActive() && described.role() == Role.ADMIN)) {
            throw Refusal.conflict("error.person.lastAdmin", user.name());
        }
        call(user, described);
        place(user, described, places);
        if (wish.isActive() != user.isActive()) {
            turn(user, wish.isActive());
        }
        return reach.shown(user, reach.codes(), groups.visibleCodes());
    }

    /** How many leads, whose story has not ended, are assigned to the person. */
    @Requires(Permission.RUN_CHAIN)
    public long openLeadsOf(String login) {
        return sql.rows(OPEN_LEADS, row -> row.getLong(1), reach.seen(login).id())
                .get(0);
    }

    /** Another address gets no link that was meant for the one before; the log tells of it, and a mail to the one before. */
    private void call(User user, PersonDescription described) {
        var email = user.email().orElse(null);
        var isSame = user.name().equals(described.name())
                && Objects.equals(email, described.email())
                && user.locale().toLanguageTag().equals(described.locale());
        if (isSame) {
            return;
        }
        var isElsewhere = !Objects.equals(email, described.email());
        if (isElsewhere) {
            invitations.revoke(user.id());
            changed.fire(DoorChanged.by(caller.get().name(), user, What.EMAIL));
        }
        user.isCalled(described.name(), described.email(), described.locale());
        diary.note(Deed.PERSON_CHANGED, user.login(), null, isElsewhere ? Map.of("what", What.EMAIL.name()) : Map.of());
    }

    private void place(User user, PersonDescription described, Map<Long, String> places) {
        var known = groups.visibleCodes();
        var isInSame = user.groups().stream()
                .map(known::get)
                .collect(Collectors.toSet())
                .equals(described.groups());
        if (user.role() == described.role() && user.hotels().equals(places.keySet()) && isInSame) {
            return;
        }
        var from = user.role().name();
        var given = isInSame ? user.groups() : groups.toGive(described.groups()).keySet();
        user.becomes(described.role(), Set.copyOf(places.keySet()), Set.copyOf(given));
        diary.note(
                Deed.PERSON_CHANGED,
                user.login(),
                null,
                Map.of(
                        "from",
                        from,
                        "role",
                        described.role().name(),
                        "hotels",
                        String.join(" ", new TreeSet<>(places.values())),
                        "groups",
                        String.join(" ", new TreeSet<>(described.groups()))));
    }

    private void turn(User user, boolean on) {
        user.mayComeIn(on);
        if (!on) {
            signIns.endAll(user.id(), null);
            invitations.revoke(user.id());
        }
        diary.note(on ? Deed.PERSON_SWITCHED_ON : Deed.PERSON_SWITCHED_OFF, user.login(), null);
    }
}
