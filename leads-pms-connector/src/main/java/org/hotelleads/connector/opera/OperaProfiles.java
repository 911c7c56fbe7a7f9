package org.hotelleads.connector.opera;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.PersonRole;

/**
 * Finds out how guests and bookers can be reached whom a reservation only names. Each is asked for once; a hotel that
 * does not let us see them is not asked again.
 */
final class OperaProfiles {

    private static final List<String> PARTS = List.of("Profile", "Communication");
    private static final int HIDDEN = 403;
    private static final int UNKNOWN = 404;

    private final OperaDesk desk;
    private final Map<String, BookingPerson> known = new HashMap<>();
    private boolean hidden;

    OperaProfiles(OperaDesk desk) {
        this.desk = desk;
    }

    /** Somebody, with contacts if there are any. */
    BookingPerson complete(BookingPerson person) {
        var asks = person.role() == PersonRole.BOOKER || person.role() == PersonRole.PRIMARY_GUEST;
        if (!asks || person.personId() == null || isReachable(person) || person.anonymised()) {
            return person;
        }
        var found = known.computeIfAbsent(person.personId(), id -> found(id, person.role()));
        return OperaProfile.completed(person, found);
    }

    private static boolean isReachable(BookingPerson person) {
        return person.email() != null || !person.phones().isEmpty();
    }

    private BookingPerson found(String id, PersonRole role) {
        if (hidden) {
            return nobody(role);
        }
        var answer = desk.ask(
                "profiles",
                Set.of(HIDDEN, UNKNOWN),
                OperaApi.Profiles.class,
                (profiles, headers) -> profiles.one(headers, id, PARTS));
        hidden = answer.status() == HIDDEN;
        return answer.isEmpty()
                ? nobody(role)
                : OperaProfile.answered(answer.fields()).person(role);
    }

    private static BookingPerson nobody(PersonRole role) {
        return BookingPerson.of(role, null, null, null);
    }
}
