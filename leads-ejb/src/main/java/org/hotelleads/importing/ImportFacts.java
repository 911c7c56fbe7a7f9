package org.hotelleads.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotelleads.importing.table.ImportTrouble;

/**
 * An import as a person sees it; what there is not is null.
 *
 * @param hotel the code of the one hotel that all rows are of; null if each says its own
 * @param kind CSV or XLSX
 * @param how of a text file its letters and separator, of a workbook its sheet
 * @param done of how many rows the work that goes on has come to an end
 * @param columns what was seen of each column
 * @param erasedAt since when there is neither the file nor what its rows said
 */
public record ImportFacts(
        UUID id,
        ImportKind what,
        ImportRun.State state,
        String fileName,
        long bytes,
        String askedBy,
        Instant askedAt,
        String hotel,
        String kind,
        String how,
        int rows,
        int done,
        Map<RowState, Integer> counts,
        Mapping mapping,
        List<ColumnFacts> columns,
        Duplicates duplicates,
        ImportTrouble trouble,
        String troubleDetail,
        String appliedBy,
        Instant appliedAt,
        String undoneBy,
        Instant undoneAt,
        Instant erasedAt,
        boolean mine) {

    public int count(RowState of) {
        return counts.getOrDefault(of, 0);
    }

    /** Whether there is something left that was imported and can be taken back. */
    public boolean mayUndo() {
        return state == ImportRun.State.APPLIED && count(RowState.MADE) + count(RowState.CHANGED) > 0;
    }

    /** Whether days of the file can be read neither all with the day nor all with the month before the other. */
    public boolean datesAreMixed() {
        return Guess.isMixed(columns);
    }
}
