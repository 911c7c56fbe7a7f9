package org.hotelleads.export;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.Caller;

/**
 * A file to be made for somebody, with everything settled that it depends on.
 *
 * @param wish which leads, with the days as they are and nobody called ME
 * @param hotels ids of the hotels whose leads may be in it; null for all of the chain
 * @param locale the language of the file
 * @param schedule who wants it again and again; empty on demand
 */
public record RunWish(
        Caller asker, ExportWish wish, Set<Long> hotels, Locale locale, String fileName, Optional<Scheduled> schedule) {

    /**
     * A schedule, and when it wanted the file.
     *
     * @param dueAt null when somebody wanted it out of turn
     */
    public record Scheduled(long id, String name, Instant dueAt) {}

    public RunWish {
        hotels = hotels == null ? null : Set.copyOf(hotels);
    }

    /** The same for a schedule. */
    public RunWish by(Scheduled scheduled) {
        return new RunWish(asker, wish, hotels, locale, fileName, Optional.of(scheduled));
    }
}
