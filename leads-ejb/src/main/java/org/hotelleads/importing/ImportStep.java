package org.hotelleads.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Callers;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.importing.table.ImportTrouble;

/**
 * Takes an import one step further, each in a transaction of its own: what rows have become, what was made of them and how
 * far it is are committed together, so that no crash loses a row and none is imported twice. All is done with the rights that
 * whoever said so has by now.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportStep {

    @Inject
    private Runs runs;

    @Inject
    private ImportReading reading;

    @Inject
    private ImportChecking checking;

    @Inject
    private ImportApplying applying;

    @Inject
    private ImportUndoing undoing;

    @Inject
    private RowBook book;

    @Inject
    private ImportLeases leases;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Hotels hotels;

    @Inject
    private Diary diary;

    @Inject
    private ImportNews news;

    @Inject
    private Clock clock;

    /**
     * Works on the next rows, so many at most; says whether any are left for this job.
     *
     * @throws org.hotelleads.importing.table.UnreadableFile if the file is no table
     */
    @Requires(Permission.RUN_CHAIN)
    public boolean take(UUID id, long job, int most) {
        if (runs.find(id).filter(run -> run.state() == ImportRun.State.READING).isPresent()) {
            return read(id, job);
        }
        var found = runs.findToChange(id).filter(run -> run.isInHandOf(job));
        if (found.isEmpty()) {
            return false;
        }
        var run = found.get();
        var asker = asker(run);
        if (asker.isEmpty()) {
            run.failed(ImportTrouble.NO_RIGHT, null, false, clock.instant());
            run.counts(book.counts(id));
            return false;
        }
        int worked = caller.as(asker.get(), () -> work(run, most));
        run.goesOn(worked, leases.end());
        if (worked == 0) {
            caller.as(asker.get(), () -> finish(run));
        }
        return worked > 0;
    }

    private int work(ImportRun run, int most) {
        return switch (run.state()) {
            case CHECKING -> checking.check(run, most);
            case APPLYING -> applying.apply(run, most);
            case UNDOING -> undoing.undo(run, run.madeLabel(), most);
            default -> 0;
        };
    }

    private ImportRun finish(ImportRun run) {
        switch (run.state()) {
            case CHECKING -> {
                checking.finish(run);
                run.isChecked(book.hotels(run.id()));
                note(Deed.IMPORT_CHECKED, run);
            }
            case APPLYING -> {
                news.tell(run);
                run.isApplied(clock.instant());
                note(Deed.IMPORT_APPLIED, run);
            }
            default -> {
                run.isUndone(clock.instant());
                note(Deed.IMPORT_UNDONE, run);
            }
        }
        run.counts(book.counts(run.id()));
        return run;
    }

    /** Who has said that it is to be done, if they may still. */
    private Optional<Caller> asker(ImportRun run) {
        return callers.again(run.actingUser(), run.acting()).filter(who -> who.may(Permission.SET_UP_HOTELS));
    }

    /** All of the file is read at once, while nobody holds on to the row of the import. */
    private boolean read(UUID id, long job) {
        try {
            var seen = reading.read(id);
            runs.findToChange(id).filter(run -> run.isInHandOf(job)).ifPresent(run -> {
                var region =
                        run.hotelId().flatMap(this::hotel).map(Hotel::region).orElse(null);
                run.isRead(
                        seen.kind().name(),
                        seen.how(),
                        seen.columns(),
                        Guess.of(run.what(), seen.columns(), region),
                        seen.rows());
                run.counts(book.counts(id));
            });
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Hotel> hotel(long id) {
        return hotels.visible().stream().filter(hotel -> hotel.id() == id).findFirst();
    }

    /** A fault is about the next row: it is left behind. */
    @Requires(Permission.RUN_CHAIN)
    public void giveUp(UUID id, long job) {
        runs.findToChange(id).filter(run -> run.isInHandOf(job)).ifPresent(run -> {
            if (run.state() == ImportRun.State.APPLYING) {
                applying.giveUp(run);
            } else if (run.state() == ImportRun.State.UNDOING) {
                undoing.giveUp(run);
            } else {
                checking.giveUp(run);
            }
            run.goesOn(1, leases.end());
        });
    }

    private void note(Deed deed, ImportRun run) {
        var rows = book.counts(run.id());
        var counted =
                switch (deed) {
                    case IMPORT_APPLIED -> rows.getOrDefault(RowState.MADE, 0) + rows.getOrDefault(RowState.CHANGED, 0);
                    case IMPORT_UNDONE -> rows.getOrDefault(RowState.UNDONE, 0);
                    default -> run.rows();
                };
        diary.note(deed, run.id(), run.onlyHotel(), Map.of("file", run.fileName(), "rows", String.valueOf(counted)));
    }
}
