package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.ExportRun;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/** Gives complete files to those who may see all hotels whose leads are in them, and remembers who got them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportFiles {

    @Inject
    private Runs runs;

    @Inject
    private RunBook book;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /**
     * What is to be known before the file is sent.
     *
     * @throws Refusal if there is no such run, or no file any more, or the caller may not have it
     */
    @Requires(Permission.EXPORT_LEADS)
    public FileFacts facts(UUID id) {
        var run = kept(id);
        return new FileFacts(
                run.fileName(), run.wish().format(), run.bytes(), run.sha256().orElse(""));
    }

    /**
     * Sends the file and writes down that the caller got it.
     *
     * @throws Refusal as {@link #facts} does
     * @throws IOException if the receiver takes no more, or the file is erased meanwhile
     */
    @Requires(Permission.EXPORT_LEADS)
    public void send(UUID id, OutputStream to) throws IOException {
        var run = kept(id);
        sql.change(
                "insert into export_download (run_id, user_id, by_name, at) values (?, ?, ?, ?)",
                id,
                caller.get().userId(),
                caller.get().name(),
                clock.instant());
        diary.note(Deed.EXPORT_FETCHED, id, null, Map.of("file", run.fileName()));
        try (var content = book.content(run).open()) {
            content.transferTo(to);
        }
    }

    private ExportRun kept(UUID id) {
        return runs.find(id)
                .filter(run -> run.isVisibleTo(caller.get()) && run.isKept(clock.instant()))
                .orElseThrow(() -> Refusal.notFound("error.export.noFile"));
    }
}
