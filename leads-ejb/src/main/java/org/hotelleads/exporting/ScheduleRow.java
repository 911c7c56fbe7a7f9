package org.hotelleads.exporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotelleads.export.MovingPeriod;
import org.hotelleads.export.Rhythm;

/**
 * A schedule as it is listed for somebody; what there is not is null.
 *
 * @param view the saved view whose leads are meant; null if the query says it, or the view is gone
 * @param viewName its name; null if there is none
 * @param viewGone whether it was made for a view that has been deleted since
 * @param format the name of the file format
 * @param nextAt when it runs next; null while it is switched off
 * @param lastRun its newest run, with its state and when that was asked for
 * @param mayChange whether this person may change, run and delete it
 */
public record ScheduleRow(
        long id,
        String name,
        long ownerId,
        String ownerName,
        Long view,
        String viewName,
        boolean viewGone,
        String query,
        MovingPeriod moving,
        String columns,
        String format,
        boolean bom,
        String locale,
        Rhythm rhythm,
        List<Person> people,
        List<KnownTarget> targets,
        boolean attach,
        boolean alert,
        boolean enabled,
        Instant nextAt,
        UUID lastRun,
        String lastState,
        Instant lastAt,
        boolean mayChange) {

    /** Somebody who gets the file by mail. */
    public record Person(long id, String name) {}
}
