package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.importing.RowBook.Waiting;

/** Takes back what an import has made, as far as nobody has worked with it; the rest is kept and listed. */
@ApplicationScoped
class ImportUndoing {

    private static final Set<RowState> TO_DO = EnumSet.of(RowState.MADE, RowState.CHANGED);

    @Inject
    private RowBook book;

    @Inject
    private LeadsOut leadsOut;

    @Inject
    private BookingsOut bookingsOut;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Takes back the next rows, in the name of the caller; gives how many they were. */
    int undo(ImportRun run, String madeBy, int most) {
        var rows = book.waiting(run.id(), TO_DO, most);
        if (run.what() == ImportKind.LEADS) {
            leads(run, rows, madeBy);
        } else {
            rows.forEach(row -> booking(run, row));
        }
        return rows.size();
    }

    private void leads(ImportRun run, List<Waiting> rows, String madeBy) {
        var mine = rows.stream().filter(this::isVisible).map(Waiting::number).collect(Collectors.toSet());
        var gone = mine.isEmpty() ? Set.of() : leadsOut.takeAway(run.id(), mine, madeBy);
        rows.forEach(row -> settle(run, row, gone.contains(row.lead()), "imports.flaw.worked"));
    }

    private void booking(ImportRun run, Waiting row) {
        if (row.state() == RowState.CHANGED) {
            settle(run, row, false, "imports.flaw.changed");
        } else {
            var isGone = isVisible(row)
                    && bookingsOut.takeBack(
                            row.booking(), row.hash(), caller.get().name(), clock.instant());
            settle(run, row, isGone, "imports.flaw.worked");
        }
    }

    private boolean isVisible(Waiting row) {
        return row.hotel() != null && caller.get().sees(row.hotel());
    }

    private void settle(ImportRun run, Waiting row, boolean isGone, String otherwise) {
        book.settle(
                run.id(),
                row.number(),
                isGone ? RowState.UNDONE : RowState.KEPT,
                isGone ? List.of() : List.of(RowFlaw.ofRow(otherwise)));
    }

    /** What a fault keeps from being taken back is kept. */
    void giveUp(ImportRun run) {
        book.waiting(run.id(), TO_DO, 1).forEach(row -> settle(run, row, false, "imports.flaw.fault"));
    }
}
