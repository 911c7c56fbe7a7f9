package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.access.Users;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.Bookings;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.importing.KnownGuests.Sought;

/** Looks at rows as if they were to be imported, says what is wrong with each, and makes nothing. */
@ApplicationScoped
class ImportChecking {

    @Inject
    private RowBook book;

    @Inject
    private KnownGuests guests;

    @Inject
    private Hotels hotels;

    @Inject
    private Users users;

    @Inject
    private Bookings bookings;

    @Inject
    private Clock clock;

    private record Looked(
            int number, RowState state, List<RowFlaw> flaws, Long hotel, LeadDraft lead, Booking booking) {

        String reservation() {
            return booking.reservationId();
        }
    }

    /** Looks at the next rows, in the name of the caller; gives how many they were. */
    int check(ImportRun run, int most) {
        var rows = book.waiting(run.id(), Set.of(RowState.READ), most);
        if (rows.isEmpty()) {
            return 0;
        }
        var visible = new HotelsOfRows(hotels.visible());
        var staff = new StaffOfHotels(users::workingOn);
        var mapping = run.mapping();
        var looked = rows.stream()
                .map(row -> look(run, new RowPiece(row.line(), mapping), visible, staff))
                .toList();
        write(run, looked);
        return rows.size();
    }

    private Looked look(ImportRun run, RowPiece piece, HotelsOfRows visible, StaffOfHotels staff) {
        var hotel = hotel(run, piece, visible);
        if (hotel.isEmpty()) {
            return new Looked(piece.number(), RowState.FAULTY, piece.flaws(), null, null, null);
        }
        var now = clock.instant();
        if (run.what() == ImportKind.LEADS) {
            var lead = LeadDraft.read(piece, hotel.get(), now, staff);
            lead.requireName(piece);
            return looked(piece, hotel.get(), lead, null);
        }
        var booking = new BookingRow(piece, hotel.get(), now).read();
        return looked(piece, hotel.get(), null, booking.orElse(null));
    }

    private static Looked looked(RowPiece piece, Hotel hotel, LeadDraft lead, Booking booking) {
        var state = piece.flaws().isEmpty() ? RowState.FRESH : RowState.FAULTY;
        return new Looked(piece.number(), state, piece.flaws(), hotel.id(), lead, booking);
    }

    private static Optional<Hotel> hotel(ImportRun run, RowPiece piece, HotelsOfRows visible) {
        if (run.hotelId().isPresent()) {
            var hotel = visible.find(run.hotelId().get());
            if (hotel.isEmpty()) {
                piece.flaw(ImportField.HOTEL, "imports.flaw.hotel");
            }
            return hotel;
        }
        if (piece.needed(ImportField.HOTEL) == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(piece.as(ImportField.HOTEL, visible::find, "imports.flaw.hotel"));
    }

    private void write(ImportRun run, List<Looked> looked) {
        var fresh = looked.stream().filter(one -> one.state() == RowState.FRESH).toList();
        var known = guests.among(fresh.stream()
                .filter(one -> one.lead() != null)
                .map(one -> sought(run.id(), one))
                .toList());
        var changes = changes(fresh);
        var values = new ArrayList<Object[]>();
        var leads = new ArrayList<Object[]>();
        for (var one : looked) {
            var lead = one.state() == RowState.FRESH && one.lead() != null ? known.lead(sought(run.id(), one)) : null;
            var isChange = changes.contains(one.number());
            var state = lead != null ? RowState.DUPLICATE : isChange ? RowState.CHANGE : one.state();
            values.add(values(run.id(), one, state));
            if (lead != null) {
                leads.add(new Object[] {lead, run.id(), one.number()});
            }
        }
        book.checked(values);
        book.leadsKnown(leads);
    }

    private static Sought sought(UUID run, Looked one) {
        return one.lead().sought(one.lead().reference(run + ":" + one.number()));
    }

    /** Those whose bookings are known already. */
    private Set<Integer> changes(List<Looked> fresh) {
        var changes = new HashSet<Integer>();
        fresh.stream()
                .filter(one -> one.booking() != null)
                .collect(Collectors.groupingBy(one -> one.booking().property(), TreeMap::new, Collectors.toList()))
                .forEach((property, told) -> {
                    var known = bookings.known(
                            Bookings.OF_KEYS,
                            property,
                            told.stream().map(Looked::reservation).toList());
                    told.stream()
                            .filter(one -> known.containsKey(one.reservation()))
                            .forEach(one -> changes.add(one.number()));
                });
        return changes;
    }

    private static Object[] values(UUID run, Looked one, RowState state) {
        var isGood = state != RowState.FAULTY;
        var lead = isGood ? Optional.ofNullable(one.lead()) : Optional.<LeadDraft>empty();
        var reference = one.booking() == null ? lead.map(LeadDraft::externalId).orElse(null) : one.reservation();
        return new Object[] {
            state.name(),
            RowFlaw.write(one.flaws()),
            one.hotel(),
            lead.map(LeadDraft::emailKey).orElse(null),
            lead.map(LeadDraft::phoneKey).orElse(null),
            isGood ? reference : null,
            run,
            one.number()
        };
    }

    /** What cannot be looked at is no good. */
    void giveUp(ImportRun run) {
        book.giveUp(run.id(), Set.of(RowState.READ), RowState.FAULTY);
    }

    /** All rows were looked at: those that say the same twice are found. */
    void finish(ImportRun run) {
        guests.markWithinFile(run.id());
    }
}
