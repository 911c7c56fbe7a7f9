package org.hotelleads.pms;

import java.util.List;
import java.util.Set;
import org.hotelleads.pms.BookingPage.Told;

/**
 * What became of the question for certain reservations.
 *
 * @param missing ids of reservations that the system says it does not have
 */
public record Reread(List<Told> found, Set<String> missing) {

    public Reread {
        found = List.copyOf(found);
        missing = Set.copyOf(missing);
    }
}
