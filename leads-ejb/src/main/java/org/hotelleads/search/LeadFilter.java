package org.hotelleads.search;

import java.util.EnumSet;
import java.util.Set;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.system.Refusal;

/**
 * Which leads somebody wants to see; an empty set or null means all of them.
 *
 * @param hotels codes of hotels, and of groups of them in the words of {@link org.hotelleads.hotel.NamedHotels}
 * @param period the days of capture, in each hotel's own zone
 * @param query fragments of name, email or phone
 * @param assignees ids of salespeople, and {@link #NOBODY} for leads that nobody has
 * @param due when the next contact is due; null for whenever
 */
public record LeadFilter(
        Set<LeadStatus> statuses,
        Set<Channel> channels,
        Set<Persona> personas,
        Set<String> hotels,
        Period period,
        String query,
        Set<Long> assignees,
        Due due) {

    /** Stands among the salespeople for leads that nobody has. */
    public static final Long NOBODY = 0L;

    /** When the next contact of a follow-up is due, by the clock of its hotel. */
    public enum Due {
        /** Its time has passed. */
        OVERDUE(0, 0),
        /** It is still to come today. */
        TODAY(0, 1),
        TOMORROW(1, 2),
        /** It comes after tomorrow, within seven days from today. */
        SOON(2, 8);

        private final int firstDay;
        private final int dayAfter;

        Due(int firstDay, int dayAfter) {
            this.firstDay = firstDay;
            this.dayAfter = dayAfter;
        }

        /** How many days after today it begins. */
        int firstDay() {
            return firstDay;
        }

        /** How many days after today it has ended. */
        int dayAfter() {
            return dayAfter;
        }
    }

    private static final int LONGEST_QUERY = 200;

    /**
     * @throws Refusal if the query is too long
     */
    public LeadFilter {
        statuses = statuses.isEmpty() ? EnumSet.noneOf(LeadStatus.class) : EnumSet.copyOf(statuses);
        channels = Set.copyOf(channels);
        personas = Set.copyOf(personas);
        hotels = Set.copyOf(hotels);
        assignees = Set.copyOf(assignees);
        query = query == null ? "" : query.strip();
        if (query.length() > LONGEST_QUERY) {
            throw Refusal.invalid("q", "error.tooLong", String.valueOf(LONGEST_QUERY));
        }
    }

    /** Every lead that the caller may see. */
    public static LeadFilter everything() {
        return new LeadFilter(Set.of(), Set.of(), Set.of(), Set.of(), Period.ALWAYS, "", Set.of(), null);
    }

    /** The same wish for another period. */
    public LeadFilter in(Period other) {
        return new LeadFilter(statuses, channels, personas, hotels, other, query, assignees, due);
    }

    /** The same wish for the leads of other people. */
    public LeadFilter of(Set<Long> others) {
        return new LeadFilter(statuses, channels, personas, hotels, period, query, others, due);
    }

    /** The same wish for another time of the next contact. */
    public LeadFilter due(Due other) {
        return new LeadFilter(statuses, channels, personas, hotels, period, query, assignees, other);
    }

    /** Whether anything is left out. */
    public boolean isEverything() {
        return equals(everything());
    }
}
