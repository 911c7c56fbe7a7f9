package org.hotelleads.bench.pms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hotelleads.booking.PersonRole;

/** Makes bookings that are no lead's doing, though many look as if they were. */
final class Strangers {

    private final Dice dice;
    private final People people;
    private int trips;

    Strangers(Dice dice, People people) {
        this.dice = dice;
        this.people = people;
    }

    /** @param lead that the booking may look like the doing of */
    MadeBooking of(Story story, MadeLead lead) {
        var hotel = lead.trip().hotel();
        var asked = lead.capturedAt();
        return switch (story) {
            case NAMESAKE -> alone(story, hotel, people.namesakeOf(lead.guest()), later(asked), near(lead));
            case RELATIVES_OWN -> alone(story, hotel, relative(lead.guest()), later(asked), null);
            case EARLIER ->
                alone(story, hotel, lead.guest(), asked.minus(Duration.ofHours(dice.between(1, 60 * 24))), near(lead));
            case OFFICE_STRANGER -> byOffice(lead);
            default -> alone(story, hotel, people.guestOf(hotel.country()), later(asked), null);
        };
    }

    private Guest relative(Guest guest) {
        var relative = people.relativeOf(guest);
        return dice.in100(50) ? relative.reachedBy(relative.email(), guest.phone()) : relative;
    }

    private Instant later(Instant asked) {
        return asked.plus(Duration.ofHours(dice.between(1, 90 * 24)));
    }

    private LocalDate near(MadeLead lead) {
        var most = dice.in100(30) ? 10 : 90;
        return lead.trip().arrival().plusDays(dice.between(-most, most));
    }

    /** @param arrival null for any day */
    private MadeBooking alone(Story story, ChainHotel hotel, Guest guest, Instant at, LocalDate arrival) {
        var room = room(hotel, at, arrival);
        if (dice.in100(40)) {
            room.relayed(PersonRole.PRIMARY_GUEST, guest);
        } else {
            room.direct(PersonRole.PRIMARY_GUEST, guest);
        }
        return made(story, hotel, guest, room);
    }

    private MadeBooking byOffice(MadeLead lead) {
        var hotel = lead.trip().hotel();
        var guest = people.guestOf(hotel.country());
        var room =
                room(hotel, later(lead.capturedAt()), null).through(lead.trip().office(), guest);
        return made(Story.OFFICE_STRANGER, hotel, guest, room);
    }

    private Room room(ChainHotel hotel, Instant at, LocalDate wished) {
        var first = at.atOffset(ZoneOffset.UTC).toLocalDate();
        var arrival = wished == null || wished.isBefore(first) ? Enquiries.arrival(dice, at) : wished;
        return new Room(dice, people, hotel, at).stay(arrival, arrival.plusDays(Enquiries.nights(dice)));
    }

    private MadeBooking made(Story story, ChainHotel hotel, Guest guest, Room room) {
        var known = room.known();
        var trip = new Trip(
                --trips,
                hotel,
                guest,
                null,
                known.booking().arrival(),
                known.booking().nights());
        return new MadeBooking(story, trip, List.of(known), false);
    }
}
