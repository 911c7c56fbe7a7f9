package org.hotelleads.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentVisitor;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.OutsideIdentities;
import org.hotelleads.access.OutsideIdentity.Visit;
import org.hotelleads.access.OutsideVisits;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Proof;
import org.hotelleads.access.Requires;
import org.hotelleads.access.Role;
import org.hotelleads.access.SignIns;
import org.hotelleads.access.User;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.staff.OutsideEntrance.Kind;

/**
 * Lets in whom an identity provider vouches for. Each time the person becomes what the provider says now: role, hotels,
 * name, address and language; what it does not say any more is gone.
 */
@Stateless
public class OutsideSignIns {

    private static final Logger LOG = System.getLogger(OutsideSignIns.class.getName());

    @Inject
    private OutsideIdentities identities;

    @Inject
    private OutsideVisits visits;

    @Inject
    private OutsideNewcomers newcomers;

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private Hotels hotels;

    @Inject
    private Diary diary;

    /**
     * Signs the person in, who is made known at the first time.
     *
     * @param mayLink whether a newcomer whose address the provider has verified takes over the account here with the same
     *     address
     */
    @Requires(Permission.RUN_CHAIN)
    public OutsideEntrance welcome(OutsidePerson person, Visit visit, boolean mayLink) {
        var known = identities.find(person.identity());
        if (person.role().isEmpty()) {
            known.ifPresent(user -> turnAway(user, person));
            return OutsideEntrance.closed(Kind.NO_ROLE);
        }
        var places = places(person);
        var user = known.or(() -> newcomers.welcome(person, places, mayLink));
        if (user.isEmpty()) {
            return OutsideEntrance.closed(Kind.TAKEN);
        }
        if (!user.get().isActive()) {
            diary.note(Deed.SIGN_IN_REFUSED, user.get().login(), null);
            return OutsideEntrance.closed(Kind.SWITCHED_OFF);
        }
        learn(user.get(), person, places);
        var token = signIns.begin(user.get().login(), visitor.get(), Proof.SINGLE_SIGN_ON);
        visits.note(token, visit);
        return OutsideEntrance.open(token);
    }

    /** Ends what came about in one session at the provider, or all that came about there for the person. */
    @Requires(Permission.RUN_CHAIN)
    public int end(Visit visit) {
        var ended = visit.session()
                .map(session -> visits.endOfSession(visit.person().issuer(), session))
                .orElseGet(() -> visits.endOf(visit.person()));
        if (ended > 0) {
            identities.find(visit.person()).ifPresent(user -> diary.note(Deed.SESSION_ENDED, user.login(), null));
        }
        return ended;
    }

    /** Whoever has no role there any more has none here either, in no open page and in nothing that runs for them. */
    private void turnAway(User user, OutsidePerson person) {
        change(user, person, Role.SALES, Map.of());
        visits.endOf(person.identity());
        diary.note(Deed.SIGN_IN_REFUSED, user.login(), null);
    }

    private void learn(User user, OutsidePerson person, Map<Long, String> places) {
        change(user, person, person.role().orElseThrow(), places);
        person.language().ifPresent(user::speaks);
    }

    private void change(User user, OutsidePerson person, Role role, Map<Long, String> places) {
        if (user.role() != role || !user.hotels().equals(places.keySet())) {
            diary.note(
                    Deed.PERSON_CHANGED,
                    user.login(),
                    null,
                    Map.of("role", role.name(), "hotels", codes(places.values())));
        }
        user.isTold(person.name(), person.email(), role, places.keySet());
    }

    private Map<Long, String> places(OutsidePerson person) {
        Set<Hotel> known = person.hotels().stream()
                .map(hotels::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (known.size() < person.hotels().size()) {
            LOG.log(
                    Level.WARNING,
                    "The identity provider names {0} hotel(s) that there are not; the codes are those of the page Hotels.",
                    person.hotels().size() - known.size());
        }
        return known.stream().collect(Collectors.toMap(Hotel::id, Hotel::code));
    }

    static String codes(java.util.Collection<String> places) {
        return places.stream().sorted().collect(Collectors.joining(" "));
    }
}
