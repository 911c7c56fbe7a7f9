package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotelleads.access.Users;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.importing.BookingsIn.Told;
import org.hotelleads.importing.LeadsIn.Wanted;
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
    private BookingsIn bookingsIn;

    @Inject
    private Hotels hotels;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    /** Makes something of the next rows, in the name of the caller; gives how many they were. */
    int apply(ImportRun run, int most) {
        var rows = nothingTwice(book.waiting(run.id(), toDo(run), most));
        if (!rows.isEmpty()) {
            var visible = new HotelsOfRows(hotels.visible());
            book.become(
                    run.id(),
                    run.what() == ImportKind.LEADS ? leads(run, rows, visible) : bookings(run, rows, visible));
        }
        return rows.size();
    }

    private static Set<RowState> toDo(ImportRun run) {
        return run.duplicates() == Duplicates.TAKE ? DUPLICATES_TOO : TO_DO;
    }

    /** What says the same id or reservation again waits until the first of them is made something of. */
    private static List<Waiting> nothingTwice(List<Waiting> rows) {
        record Id(Long hotel, String reference) {}
        var seen = new HashSet<Id>();
        return rows.stream()
                .filter(row -> row.reference() == null || seen.add(new Id(row.hotel(), row.reference())))
                .toList();
    }

    /** What a fault keeps from being imported is left behind, so that the others are. */
    void giveUp(ImportRun run) {
        book.giveUp(run.id(), toDo(run), RowState.FAILED);
    }

    private List<RowFate> leads(ImportRun run, List<Waiting> rows, HotelsOfRows visible) {
        var fates = new ArrayList<RowFate>();
        var good = new ArrayList<Wanted>();
        var staff = new StaffOfHotels(users::workingOn);
        var mapping = run.mapping();
        for (var row : rows) {
            var piece = new RowPiece(row.line(), mapping);
            var draft = visible.find(row.hotel()).map(hotel -> LeadDraft.read(piece, hotel, clock.instant(), staff));
            if (isGood(row, piece, draft.isPresent(), fates)) {
                var reference = draft.orElseThrow().reference(run.id() + ":" + row.number());
                good.add(new Wanted(row.number(), draft.get(), reference));
            }
        }
        fates.addAll(leadsIn.make(run.duplicates() == Duplicates.SKIP ? unknown(good, fates) : good, run.madeLabel()));
        return fates;
    }

    /** Some may have become leads since they were looked at. */
    private List<Wanted> unknown(List<Wanted> good, List<RowFate> fates) {
        var known = guests.among(good.stream().map(Wanted::sought).toList());
        var unknown = new ArrayList<Wanted>();
        for (var one : good) {
            if (known.lead(one.sought()) == null) {
                unknown.add(one);
            } else {
                fates.add(RowFate.skipped(one.row(), "imports.flaw.meanwhile"));
            }
        }
        return unknown;
    }

    private List<RowFate> bookings(ImportRun run, List<Waiting> rows, HotelsOfRows visible) {
        var fates = new ArrayList<RowFate>();
        var good = new ArrayList<Told>();
        var mapping = run.mapping();
        for (var row : rows) {
            var piece = new RowPiece(row.line(), mapping);
            var hotel = visible.find(row.hotel());
            var told = hotel.flatMap(ours -> new BookingRow(piece, ours, clock.instant()).read());
            if (isGood(row, piece, hotel.isPresent(), fates)) {
                good.add(new Told(row.number(), hotel.orElseThrow(), told.orElseThrow()));
            }
        }
        fates.addAll(bookingsIn.keep(good));
        return fates;
    }

    /** Since it was looked at, a right may have gone, or a person of the hotel. */
    private static boolean isGood(Waiting row, RowPiece piece, boolean hotelIsVisible, List<RowFate> fates) {
        var flaws = hotelIsVisible ? piece.flaws() : List.of(RowFlaw.ofRow("imports.flaw.hotel"));
        if (!flaws.isEmpty()) {
            fates.add(RowFate.none(row.number(), RowState.FAULTY, flaws));
        }
        return flaws.isEmpty();
    }
}
