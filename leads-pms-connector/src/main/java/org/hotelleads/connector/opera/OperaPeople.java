package org.hotelleads.connector.opera;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.connector.http.Fields;

/**
 * Whom a reservation of OPERA names: {@code reservationGuest} and {@code attachedProfiles} where reservations are
 * listed, {@code reservationGuests} and {@code reservationProfiles} where a single one is read.
 */
record OperaPeople(Fields reservation) {

    private static final Map<String, PersonRole> ROLES = Map.of(
            "ReservationContact", PersonRole.BOOKER,
            "Company", PersonRole.COMPANY,
            "TravelAgent", PersonRole.COMPANY);

    List<BookingPerson> all() {
        return Stream.of(listedGuest(), guests(), accompanying(), attached(), profiles())
                .flatMap(people -> people)
                .toList();
    }

    private Stream<BookingPerson> listedGuest() {
        var guest = reservation.inside("reservationGuest");
        if (guest.isEmpty()) {
            return Stream.empty();
        }
        if (OperaProfile.isForgotten(guest)) {
            return Stream.of(BookingPerson.forgotten(PersonRole.PRIMARY_GUEST, guest.text("id")));
        }
        return Stream.of(withOwnContacts(new BookingPerson(
                PersonRole.PRIMARY_GUEST,
                guest.text("id"),
                guest.text("givenName"),
                guest.text("surname"),
                guest.text("fullName"),
                guest.text("email"),
                false,
                Stream.ofNullable(guest.text("phoneNumber")).toList(),
                false)));
    }

    /** The guests of a single reservation; where nobody is marked as the primary one it is the first. */
    private Stream<BookingPerson> guests() {
        var guests = reservation.each("reservationGuests");
        var primary = IntStream.range(0, guests.size())
                .filter(index -> guests.get(index).isTrue("primary"))
                .findFirst()
                .orElse(0);
        return IntStream.range(0, guests.size()).mapToObj(index -> {
            var profile = OperaProfile.beside(guests.get(index).inside("profileInfo"));
            return index == primary
                    ? withOwnContacts(profile.person(PersonRole.PRIMARY_GUEST))
                    : profile.person(PersonRole.GUEST);
        });
    }

    private Stream<BookingPerson> accompanying() {
        return reservation.inside("reservationGuest").each("accompanyGuests").stream()
                .map(guest -> named(
                        PersonRole.GUEST,
                        guest,
                        guest.text("firstName"),
                        guest.text("lastName"),
                        guest.text("fullName")));
    }

    private Stream<BookingPerson> attached() {
        return reservation.each("attachedProfiles").stream()
                .filter(OperaPeople::hasRole)
                .map(profile -> named(roleOf(profile), profile, null, null, profile.text("name")));
    }

    private Stream<BookingPerson> profiles() {
        return reservation.inside("reservationProfiles").each("reservationProfile").stream()
                .filter(OperaPeople::hasRole)
                .map(profile -> OperaProfile.beside(profile).person(roleOf(profile)));
    }

    private static BookingPerson named(PersonRole role, Fields profile, String first, String last, String full) {
        return new BookingPerson(role, OperaProfile.idOf(profile), first, last, full, null, false, List.of(), false);
    }

    private static boolean hasRole(Fields profile) {
        return roleOf(profile) != null;
    }

    private static PersonRole roleOf(Fields profile) {
        var type = profile.text("reservationProfileType");
        return type == null ? null : ROLES.get(type);
    }

    /** What was given for this reservation only is the primary guest's. */
    private BookingPerson withOwnContacts(BookingPerson guest) {
        var own = new OperaProfile(null, reservation.inside("reservationCommunication"));
        return OperaProfile.completed(guest, own.person(guest.role()));
    }
}
