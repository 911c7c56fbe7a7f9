package org.hotelleads.bench.pms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.pms.match.KnownBooking;

/** A booking in the making: what the hotel system will tell of it, and which keys are truly somebody's of it. */
final class Room {

    private final Dice dice;
    private final Slips slips;
    private final People people;
    private final ChainHotel hotel;
    private final BookingDraft draft;
    private final Set<String> keys = new HashSet<>();

    Room(Dice dice, People people, ChainHotel hotel, Instant bookedAt) {
        this.dice = dice;
        this.slips = new Slips(dice);
        this.people = people;
        this.hotel = hotel;
        this.draft = new BookingDraft("P" + hotel.id(), dice.id().toString())
                .bookedAt(bookedAt)
                .updatedAt(bookedAt, true)
                .status(dice.in100(4) ? BookingStatus.TENTATIVE : BookingStatus.CONFIRMED, null);
    }

    Room stay(LocalDate arrival, LocalDate departure) {
        draft.stay(arrival, departure);
        return this;
    }

    Room inGroup(String group) {
        draft.inGroup(group);
        return this;
    }

    Room naming(MadeLead lead) {
        draft.knownAs("HotelLeads", lead.reference());
        keys.add(lead.reference());
        return this;
    }

    /** Somebody of whom the desk knows no more than the name. */
    Room named(PersonRole role, Guest guest) {
        return add(role, guest, null, false, null);
    }

    /** Somebody who has booked at the hotel's desk or on its pages. */
    Room direct(PersonRole role, Guest guest) {
        return add(role, guest, directEmail(guest), false, phone(guest, 62));
    }

    /** Somebody who has booked at a portal, which hides the address, and now and then the number. */
    Room relayed(PersonRole role, Guest guest) {
        var relay = "g" + dice.below(1_000_000_000) + (dice.in100(70) ? "@guest.booking.com" : "@m.portal.example");
        return add(role, guest, relay, !relay.endsWith("booking.com"), phone(guest, 55));
    }

    /** For whom an agency or a secretary books: desks often write down its contacts as the guest's own. */
    Room through(Guest office, Guest guest) {
        return dice.in100(60)
                ? direct(PersonRole.PRIMARY_GUEST, guest.reachedBy(office.email(), office.phone()))
                : direct(PersonRole.BOOKER, office).named(PersonRole.PRIMARY_GUEST, guest);
    }

    private String directEmail(Guest guest) {
        var way = dice.below(100);
        if (way < 72) {
            keys.add(guest.email());
            return dice.in100(5) ? guest.email().toUpperCase(Locale.ROOT) : guest.email();
        }
        return way < 76 ? slips.mistypedAddress(guest.email()) : way < 90 ? people.otherAddressOf(guest) : null;
    }

    private String phone(Guest guest, int share) {
        if (dice.in100(share)) {
            keys.add(guest.phone());
            return people.phones().written(guest.phone(), hotel.country());
        }
        return dice.in100(20) ? people.phones().of(guest.country()) : null;
    }

    private Room add(PersonRole role, Guest guest, String email, boolean relayed, String phone) {
        var name = slips.name(guest);
        var phones = phone == null ? List.<String>of() : List.of(phone);
        draft.person(new BookingPerson(role, null, name.first(), name.last(), null, email, relayed, phones, false));
        return this;
    }

    boolean sharesKeyOf(MadeLead lead) {
        return keys.contains(lead.email()) || keys.contains(lead.phone()) || keys.contains(lead.reference());
    }

    KnownBooking known() {
        return new KnownBooking(dice.id(), draft.booking());
    }
}
