package org.hotelleads.bench.pms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A chain of hotels after a year, with the truth about each booking.
 *
 * @param leads in the order of their capture
 * @param bookings in the order in which they were made
 */
record Chain(List<MadeLead> leads, List<MadeBooking> bookings) {

    static Chain of(Dice dice, List<ChainHotel> hotels, int leads, int bookings) {
        var people = new People(dice);
        var written = new Enquiries(dice, people, hotels).make(leads);
        var made = new Making(dice, people, written).make(bookings);
        return new Chain(
                written.stream()
                        .sorted(Comparator.comparing(MadeLead::capturedAt))
                        .toList(),
                made.stream()
                        .sorted(Comparator.comparing(MadeBooking::bookedAt))
                        .toList());
    }

    int rooms() {
        return bookings.stream().mapToInt(made -> made.rooms().size()).sum();
    }

    /** Draws who books what. */
    private static final class Making {

        private final Dice dice;
        private final Reservations reservations;
        private final Strangers strangers;
        private final List<MadeLead> leads;
        private final Map<Trip, List<MadeLead>> byTrip;
        private final Map<Guest, Long> tripsOf;

        Making(Dice dice, People people, List<MadeLead> leads) {
            this.dice = dice;
            this.reservations = new Reservations(dice, people);
            this.strangers = new Strangers(dice, people);
            this.leads = leads;
            this.byTrip = leads.stream()
                    .sorted(Comparator.comparing(MadeLead::capturedAt))
                    .collect(Collectors.groupingBy(MadeLead::trip, LinkedHashMap::new, Collectors.toList()));
            this.tripsOf = byTrip.keySet().stream().collect(Collectors.groupingBy(Trip::guest, Collectors.counting()));
        }

        List<MadeBooking> make(int number) {
            var made = new ArrayList<MadeBooking>();
            var trips = drawn();
            for (var rooms = 0; rooms < number; ) {
                var story = dice.weighted(Story.values(), Story::weight);
                var next = story.isLeads() ? ofTrip(story, trips) : strangers.of(story, lookingLike(story));
                made.add(next);
                rooms += next.rooms().size();
            }
            return made;
        }

        private Iterator<Trip> drawn() {
            var trips = new ArrayList<>(byTrip.keySet());
            for (var left = trips.size(); left > 1; left--) {
                var place = dice.below(left);
                trips.set(left - 1, trips.set(place, trips.get(left - 1)));
            }
            return trips.iterator();
        }

        private MadeBooking ofTrip(Story story, Iterator<Trip> trips) {
            var trip = trips.next();
            return reservations.of(story, trip, byTrip.get(trip));
        }

        /** Whoever booked before they wrote has written once only: otherwise it might be an older lead's doing. */
        private MadeLead lookingLike(Story story) {
            while (true) {
                var lead = dice.one(leads);
                var first = byTrip.get(lead.trip()).get(0).equals(lead);
                var once = first
                        && lead.trip().office() == null
                        && tripsOf.get(lead.trip().guest()) == 1;
                if (story == Story.OFFICE_STRANGER ? lead.trip().office() != null : story != Story.EARLIER || once) {
                    return lead;
                }
            }
        }
    }
}
