package org.hotelleads.export;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a schedule does, checked.
 *
 * @param view the saved view whose leads are meant; empty if the query says it
 * @param query the leads in the words of an address
 * @param moving a period that moves with the day of the run; empty for the days of the query or the view
 * @param wish columns and format
 * @param locale the language of the file
 * @param people ids of those who get the file by mail
 * @param targets ids of where it is brought to
 */
public record ScheduleContent(
        String name,
        Optional<Long> view,
        String query,
        Optional<MovingPeriod> moving,
        FileWish wish,
        Locale locale,
        Rhythm rhythm,
        Set<Long> people,
        Set<Long> targets,
        boolean attach,
        boolean alert) {

    /** The columns as words with dots between, and the file that is made of them. */
    public record FileWish(String columnWords, FileFormat format, boolean bom) {}

    public ScheduleContent {
        people = Set.copyOf(people);
        targets = Set.copyOf(targets);
    }
}
