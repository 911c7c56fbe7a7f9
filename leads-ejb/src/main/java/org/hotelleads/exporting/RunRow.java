package org.hotelleads.exporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.export.ExportRun.State;
import org.hotelleads.export.FileFormat;
import org.hotelleads.export.RunTrouble;
import org.hotelleads.search.LeadColumn;

/**
 * A run as a list shows it.
 *
 * @param rows how many leads; null until they were read
 * @param rowsWritten how many of them were read, or are in the file by now
 * @param askedBy the name of who asked for it
 * @param expiresAt when the file is erased; null if there is none
 * @param schedule id of the schedule that wanted it; null on demand, or when the schedule is gone
 * @param scheduleName null on demand
 * @param query which leads, in the words of an address
 * @param trouble why it failed, or failed the last time; null if it did not
 * @param troubleDetail what is behind the trouble, for those who run the server; null for nothing
 * @param attempts how many times a node has had it in hand
 * @param mine whether the caller asked for it
 * @param mayDownload whether there is a file
 * @param mayChange whether the caller may cancel, restart and delete it
 */
public record RunRow(
        UUID id,
        String fileName,
        State state,
        Long rows,
        long rowsWritten,
        long bytes,
        String sha256,
        String askedBy,
        Instant askedAt,
        Instant startedAt,
        Instant finishedAt,
        Instant expiresAt,
        Long schedule,
        String scheduleName,
        String query,
        List<LeadColumn> columns,
        FileFormat format,
        boolean bom,
        RunTrouble trouble,
        String troubleDetail,
        int attempts,
        boolean seen,
        boolean mine,
        boolean mayDownload,
        boolean mayChange,
        List<Delivery> deliveries,
        List<Download> downloads) {

    private static final int WHOLE = 100;

    /**
     * Whom or where the file goes to.
     *
     * @param way {@code MAIL} or {@code TARGET}
     * @param state {@code WAITING}, {@code DONE} or {@code FAILED}
     * @param trouble why it failed, or failed the last time; null if it did not
     */
    public record Delivery(
            UUID id, String way, String receiver, String state, String trouble, String troubleDetail, Instant doneAt) {}

    /** Who has downloaded it, and when. */
    public record Download(String by, Instant at) {}

    /** The key of the text that says why it failed. */
    public Optional<String> troubleKey() {
        return Optional.ofNullable(trouble).map(known -> "RunTrouble." + known.name());
    }

    /** Whether it is waited for still. */
    public boolean isOpen() {
        return state == State.WAITING || state == State.READING || state == State.WRITING;
    }

    /** How much is in the file, in percent; empty until it is known how many leads there are. */
    public Optional<Integer> percent() {
        return Optional.ofNullable(rows).map(all -> all == 0 ? WHOLE : (int) (rowsWritten * WHOLE / all));
    }
}
