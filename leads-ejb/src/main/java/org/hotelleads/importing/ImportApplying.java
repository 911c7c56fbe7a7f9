package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.access.Users;
import org.hotelleads.booking.Bookings;
import org.hotelleads.booking.Bookings.Incoming;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.importing.RowBook.Waiting;

/** Makes leads and bookings of rows that were found to be good; what a row becomes is written in the same transaction. */
@ApplicationScoped
class ImportApplying {

    private static final Set<RowState> TO_DO = EnumSet.of(RowState.FRESH, RowState.CHANGE);
    private static final Set<RowState> DUPLICATES_TOO = EnumSet.of(RowState.FRESH, RowState.CHANGE, RowState.DUPLICATE);

    @Inject
    private RowBook book;

    @Inject
    private KnownGuests guests;

    @Inject
    private LeadsIn leadsIn;

    @Inject
    private Bookings bookings;

    @Inject
    private Hotels hotels;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    /** Makes something of the next rows, in the name of the caller; gives how many they were. */
    int apply(ImportRun run, int most) {
        var rows = book.waiting(run.id(), run.duplicates() == Duplicates.TAKE ? DUPLICATES_TOO : TO_DO, most);
        if (!rows.isEmpty()) {
            var visible = new HotelsOfRows(hotels.visible());
            var staff = new StaffOfHotels(users::workingOn);
            if (run.what() == ImportKind.LEADS) {
                leads(run, rows, visible, staff);
            } else {
                rows.forEach(row -> booking(run, row, visible));
            }
        }
        return rows.size();
    }

    /** What a fault keeps from being imported is left behind, so that the others are. */
    void giveUp(ImportRun run) {
        var states = run.duplicates() == Duplicates.TAKE ? DUPLICATES_TOO : TO_DO;
        book.waiting(run.id(), states, 1)
                .forEach(row -> book.settle(
                        run.id(), row.number(), RowState.FAILED, List.of(RowFlaw.ofRow("imports.flaw.fault"))));
    }

    private void leads(ImportRun run, List<Waiting> rows, HotelsOfRows visible, StaffOfHotels staff) {
        record Read(Waiting row, RowPiece piece, LeadDraft draft) {}
        var all = rows.stream()
                .map(row -> {
                    var piece = new RowPiece(row.line(), run.mapping());
                    var draft = visible.find(row.hotel())
                            .map(hotel -> LeadDraft.read(piece, hotel, clock.instant(), staff));
                    return new Read(row, piece, draft.orElse(null));
                })
                .toList();
        var known = guests.among(all.stream()
                .filter(one -> one.draft() != null)
                .map(one -> ImportChecking.sought(run.id(), one.row().number(), one.draft()))
                .collect(Collectors.toList()));
        for (var one : all) {
            if (isGood(run, one.row(), one.piece(), one.draft() != null)) {
                var lead = known.lead(ImportChecking.sought(run.id(), one.row().number(), one.draft()));
                make(run, one.row(), one.draft(), lead);
            }
        }
    }

    private void make(ImportRun run, Waiting row, LeadDraft draft, UUID known) {
        if (known != null && run.duplicates() == Duplicates.SKIP) {
            book.settle(run.id(), row.number(), RowState.SKIPPED, List.of(RowFlaw.ofRow("imports.flaw.meanwhile")));
            return;
        }
        var made = leadsIn.make(draft, draft.reference(run.id() + ":" + row.number()), run.madeLabel());
        made.ifPresentOrElse(
                lead -> book.made(run.id(), row.number(), RowState.MADE, lead.id(), lead.version(), null, null),
                () -> book.settle(
                        run.id(), row.number(), RowState.SKIPPED, List.of(RowFlaw.ofRow("imports.flaw.before"))));
    }

    /** Since it was looked at, a right may have gone, or a person of the hotel. */
    private boolean isGood(ImportRun run, Waiting row, RowPiece piece, boolean hotelIsVisible) {
        var flaws = hotelIsVisible ? piece.flaws() : List.of(RowFlaw.ofRow("imports.flaw.hotel"));
        if (!flaws.isEmpty()) {
            book.settle(run.id(), row.number(), RowState.FAULTY, flaws);
        }
        return flaws.isEmpty();
    }

    private void booking(ImportRun run, Waiting row, HotelsOfRows visible) {
        var piece = new RowPiece(row.line(), run.mapping());
        var hotel = visible.find(row.hotel());
        var told = hotel.flatMap(ours -> new BookingRow(piece, ours, clock.instant()).read());
        if (isGood(run, row, piece, hotel.isPresent())) {
            keep(run, row, hotel.orElseThrow(), new Incoming(told.orElseThrow(), hotel.get(), null));
        }
    }

    private void keep(ImportRun run, Waiting row, Hotel hotel, Incoming told) {
        var id = List.of(told.booking().reservationId());
        var kept = bookings.keep(Bookings.OF_KEYS, "BOOKING_API", hotel.code(), List.of(told));
        var known = bookings.known(Bookings.OF_KEYS, hotel.code(), id)
                .get(told.booking().reservationId());
        if (kept.same() > 0) {
            book.settle(run.id(), row.number(), RowState.SKIPPED, List.of(RowFlaw.ofRow("imports.flaw.nothingNew")));
        } else {
            var state = kept.fresh() > 0 ? RowState.MADE : RowState.CHANGED;
            book.made(run.id(), row.number(), state, null, null, known.id(), known.hash());
        }
    }
}
