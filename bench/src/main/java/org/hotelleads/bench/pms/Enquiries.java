package org.hotelleads.bench.pms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.StayDates;

/** Makes the leads of a year: some guests write twice, some have relatives or namesakes who write, some have an office. */
final class Enquiries {

    private static final Instant BEGIN = Instant.parse("2025-07-01T00:00:00Z");
    private static final Instant END = BEGIN.plus(Duration.ofDays(365));
    private static final LeadStatus[] STATUSES = {
        LeadStatus.NEW, LeadStatus.CONTACTED, LeadStatus.FOLLOW_UP, LeadStatus.LOST
    };

    private final Dice dice;
    private final People people;
    private final List<ChainHotel> hotels;
    private final List<Guest> offices = new ArrayList<>();
    private final List<MadeLead> leads = new ArrayList<>();
    private int trips;

    Enquiries(Dice dice, People people, List<ChainHotel> hotels) {
        this.dice = dice;
        this.people = people;
        this.hotels = hotels;
        for (var office = 0; office < hotels.size() * 3 / 2; office++) {
            offices.add(people.guestOf(hotel(office).country()));
        }
    }

    /** An office works with one hotel and now and then with the next. */
    private ChainHotel hotel(int office) {
        return hotels.get((office + (dice.in100(20) ? 1 : 0)) % hotels.size());
    }

    List<MadeLead> make(int number) {
        while (leads.size() < number) {
            var before = leads.isEmpty() ? null : dice.one(leads);
            var way = before == null ? 100 : dice.below(100);
            if (way < 6) {
                write(before.trip(), before.guest(), soonAfter(before));
            } else if (way < 10) {
                writeAgain(before);
            } else if (way < 14) {
                relativeWrites(before);
            } else if (way < 15) {
                write(trip(before.trip().hotel(), people.namesakeOf(before.guest()), null, anyTime()));
            } else {
                newGuestWrites(way < 18);
            }
        }
        return leads;
    }

    private void newGuestWrites(boolean throughOffice) {
        if (throughOffice) {
            var office = dice.below(offices.size());
            var hotel = hotel(office);
            write(trip(hotel, people.guestOf(hotel.country()), offices.get(office), anyTime()));
        } else {
            var hotel = dice.common(hotels);
            write(trip(hotel, people.guestOf(hotel.country()), null, anyTime()));
        }
    }

    /** About another trip, some months later. */
    private void writeAgain(MadeLead before) {
        var at = before.capturedAt().plus(Duration.ofHours(dice.between(60 * 24, 250 * 24)));
        if (at.isBefore(END)) {
            write(trip(before.trip().hotel(), before.guest(), before.trip().office(), at));
        }
    }

    private void relativeWrites(MadeLead before) {
        var relative = people.relativeOf(before.guest());
        if (dice.in100(40)) {
            write(before.trip(), relative, soonAfter(before));
        } else {
            write(trip(before.trip().hotel(), relative, null, anyTime()));
        }
    }

    private Instant anyTime() {
        return BEGIN.plusSeconds(dice.below((int) Duration.between(BEGIN, END).toSeconds()));
    }

    private Instant soonAfter(MadeLead before) {
        return before.capturedAt().plus(Duration.ofMinutes(dice.between(5, 6 * 24 * 60)));
    }

    private record Asked(Trip trip, Instant at) {}

    private Asked trip(ChainHotel hotel, Guest guest, Guest office, Instant at) {
        return new Asked(new Trip(++trips, hotel, guest, office, arrival(dice, at), nights(dice)), at);
    }

    static LocalDate arrival(Dice dice, Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(Math.min(300, 1 + (long) dice.around(45)));
    }

    static int nights(Dice dice) {
        return Math.min(21, 1 + (int) dice.around(3));
    }

    private void write(Asked asked) {
        write(asked.trip(), asked.trip().guest(), asked.at());
    }

    private void write(Trip trip, Guest guest, Instant at) {
        var writer = trip.office() == null ? guest : trip.office();
        var name = name(trip.office() != null && dice.in100(35) ? writer : guest);
        var email = dice.in100(70) ? writer.email() : null;
        var phone = dice.in100(60) ? writer.phone() : null;
        if (name == null && phone == null && email == null) {
            email = writer.email();
        }
        var status = dice.one(List.of(STATUSES));
        leads.add(new MadeLead(dice.id(), leads.size() + 1L, trip, guest, name, email, phone, stay(trip), at, status));
    }

    private String name(Guest guest) {
        var way = dice.below(100);
        if (way < 8) {
            return null;
        }
        if (way < 18) {
            return guest.given();
        }
        var both = guest.given() + " " + (dice.in100(35) ? guest.surnames() : guest.surname());
        return way < 24 ? both.toLowerCase(Locale.ROOT) : both;
    }

    private StayDates stay(Trip trip) {
        var way = dice.below(100);
        if (way < 60) {
            return StayDates.of(trip.arrival(), trip.departure());
        }
        if (way < 65) {
            return StayDates.of(trip.arrival(), null);
        }
        return way < 77 ? StayDates.inMonth(YearMonth.from(trip.arrival())) : StayDates.none();
    }
}
