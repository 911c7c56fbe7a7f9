package org.hotelleads.bench.pms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hotelleads.booking.PersonRole;

/** Makes the bookings that leads led to, as hotels get them: on other days, from other people, with slips of the pen. */
final class Reservations {

    private static final Duration JUST_BEFORE = Duration.ofMinutes(15);
    private static final int LATEST_DAYS = 120;

    private final Dice dice;
    private final People people;

    Reservations(Dice dice, People people) {
        this.dice = dice;
        this.people = people;
    }

    /** @param leads those that ask for the trip, the first of them first */
    MadeBooking of(Story drawn, Trip trip, List<MadeLead> leads) {
        var story = trip.office() == null ? drawn : Story.OFFICE;
        var bookedAt = after(leads.get(0).capturedAt(), trip.arrival());
        var room = room(trip, bookedAt);
        switch (story) {
            case GUEST -> room.direct(PersonRole.PRIMARY_GUEST, trip.guest());
            case PORTAL -> room.relayed(PersonRole.PRIMARY_GUEST, trip.guest());
            case OFFICE -> room.through(trip.office(), trip.guest());
            default -> relativeBooks(room, trip.guest());
        }
        if (story != Story.PORTAL && dice.in100(6)) {
            room.naming(leads.get(0));
        }
        var rooms = dice.in100(4) ? withOthers(room, trip, bookedAt) : List.of(room);
        var shares = leads.stream()
                .filter(lead -> !lead.capturedAt().isAfter(bookedAt.plus(JUST_BEFORE)))
                .anyMatch(room::sharesKeyOf);
        return new MadeBooking(story, trip, rooms.stream().map(Room::known).toList(), shares);
    }

    private void relativeBooks(Room room, Guest guest) {
        var relative = people.relativeOf(guest);
        if (dice.in100(50)) {
            room.direct(PersonRole.PRIMARY_GUEST, relative);
        } else {
            room.direct(PersonRole.BOOKER, relative).named(PersonRole.PRIMARY_GUEST, guest);
        }
    }

    private List<Room> withOthers(Room first, Trip trip, Instant bookedAt) {
        var group = dice.id().toString();
        var rooms = new ArrayList<>(List.of(first.inGroup(group)));
        for (var others = dice.between(1, 3); others > 0; others--) {
            var companion = people.guestOf(trip.guest().country());
            rooms.add(room(trip, bookedAt).inGroup(group).named(PersonRole.PRIMARY_GUEST, companion));
        }
        return rooms;
    }

    private Room room(Trip trip, Instant bookedAt) {
        var first = bookedAt.atOffset(ZoneOffset.UTC).toLocalDate();
        var moved = moved(trip);
        var arrival = moved.isBefore(first) ? first : moved;
        var nights = dice.in100(82) ? trip.nights() : Enquiries.nights(dice);
        return new Room(dice, people, trip.hotel(), bookedAt).stay(arrival, arrival.plusDays(nights));
    }

    /** Two thirds come on the day that they asked for. */
    private LocalDate moved(Trip trip) {
        var way = dice.below(100);
        if (way < 66) {
            return trip.arrival();
        }
        if (way < 74) {
            return trip.arrival().plusDays(dice.in100(50) ? 1 : -1);
        }
        return trip.arrival().plusDays(way < 88 ? dice.between(-20, 20) : dice.between(-30, 120));
    }

    private Instant after(Instant written, LocalDate arrival) {
        var latest = arrival.atStartOfDay(ZoneOffset.UTC).toInstant();
        var pause = Duration.ofMinutes(5 + (long) Math.min(LATEST_DAYS * 24 * 60, dice.around(6 * 24 * 60)));
        var booked = written.plus(pause);
        return booked.isBefore(latest) ? booked : written.plus(JUST_BEFORE);
    }
}
