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
        var fates = run.what() == ImportKind.LEADS
                ? leads(run, rows, madeBy)
                : rows.stream().map(this::booking).toList();
        book.become(run.id(), fates);
        return rows.size();
    }

    private List<RowFate> leads(ImportRun run, List<Waiting> rows, String madeBy) {
        var mine = rows.stream().filter(this::isVisible).map(Waiting::number).collect(Collectors.toSet());
        var gone = mine.isEmpty() ? Set.of() : leadsOut.takeAway(run.id(), mine, madeBy);
        return rows.stream()
                .map(row -> fate(row, gone.contains(row.lead()), "imports.flaw.worked"))
                .toList();
    }

    private RowFate booking(Waiting row) {
        if (row.state() == RowState.CHANGED) {
            return fate(row, false, "imports.flaw.changed");
        }
        var by = caller.get().name();
        var isGone = isVisible(row) && bookingsOut.takeBack(row.booking(), row.hash(), by, clock.instant());
        return fate(row, isGone, "imports.flaw.worked");
    }

    private boolean isVisible(Waiting row) {
        return row.hotel() != null && caller.get().sees(row.hotel());
    }

    private static RowFate fate(Waiting row, boolean isGone, String otherwise) {
        return isGone
                ? RowFate.none(row.number(), RowState.UNDONE, List.of())
                : RowFate.none(row.number(), RowState.KEPT, otherwise);
    }

    /** What a fault keeps from being taken back is kept. */
    void giveUp(ImportRun run) {
        book.giveUp(run.id(), TO_DO, RowState.KEPT);
    }
}
