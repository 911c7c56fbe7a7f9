package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.export.ExportEnded;
import org.hotelleads.export.ExportRun;
import org.hotelleads.export.ExportSchedule;
import org.hotelleads.export.ExportWish;
import org.hotelleads.export.RunTrouble;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;

/** Writes down which files are to be made, tells when they are complete or given up, and opens the complete ones. */
@ApplicationScoped
public class RunBook {

    @Inject
    private Runs runs;

    @Inject
    private RunWishes wishes;

    @Inject
    private Chunks chunks;

    @Inject
    private Event<ExportEnded> ended;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** A file that the caller wants. */
    ExportRun ask(ExportWish wish) {
        var run = runs.add(new ExportRun(Ids.next(clock), wishes.of(wish), clock.instant()));
        note(Deed.EXPORT_WISHED, run);
        return run;
    }

    /** The words of a filter may hold what somebody has searched for, a guest's name: they are not for the log. */
    private void note(Deed deed, ExportRun run) {
        diary.note(deed, run.id(), null, Map.of("file", run.fileName()));
    }

    /** A file that a schedule wants; one that cannot be made is written down as well, and told of as failed. */
    public ExportRun askFor(ExportSchedule schedule, Instant dueAt) {
        try {
            return runs.add(new ExportRun(Ids.next(clock), wishes.of(schedule, dueAt), clock.instant()));
        } catch (Refusal refusal) {
            var run = runs.add(new ExportRun(Ids.next(clock), wishes.hopeless(schedule, dueAt), clock.instant()));
            var why = RunWishes.isViewGone(refusal) ? RunTrouble.VIEW_GONE : RunTrouble.of(refusal);
            failed(run, why, refusal.key());
            return run;
        }
    }

    /** Writes down that the caller has got a file at once, which is not kept. */
    public void sent(ExportWish wish, Instant begun, long rows, long bytes) {
        var run = new ExportRun(Ids.next(clock), wishes.of(wish), begun);
        run.wasSent(rows, bytes, clock.instant());
        runs.add(run);
        diary.note(Deed.EXPORT_SENT, run.id(), null, Map.of("file", run.fileName(), "rows", String.valueOf(rows)));
    }

    /** It is complete or given up: whoever has to do something with it hears of it in the same transaction. */
    void isEnded(ExportRun run) {
        ended.fire(new ExportEnded(run));
    }

    void failed(ExportRun run, RunTrouble why, String detail) {
        run.failed(why, detail, clock.instant());
        if (!run.isOpen()) {
            isEnded(run);
        }
    }

    /** What is in the file of a complete run, whoever asks: for those who have looked whether it may be given away. */
    public FileContent content(ExportRun run) {
        return new KeptFile(run.id(), run.bytes(), chunks);
    }

    /** The same by the run's id; of a run that is gone nothing. */
    public FileContent content(UUID run) {
        return runs.find(run).map(this::content).orElseGet(() -> new KeptFile(run, 0, chunks));
    }
}
