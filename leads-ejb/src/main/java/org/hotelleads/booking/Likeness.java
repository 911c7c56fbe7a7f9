package org.hotelleads.booking;

import java.util.Set;

/**
 * How much two names are one person's.
 *
 * @param surnames that both have, in their loose form
 */
public record Likeness(Agreement surname, Agreement given, Set<String> surnames) {

    /** Where nothing is known of one of them. */
    public static final Likeness UNKNOWN = new Likeness(Agreement.UNKNOWN, Agreement.UNKNOWN, Set.of());

    public Likeness {
        surnames = Set.copyOf(surnames);
    }

    /** Whether both are called the same, with given name and surname. */
    public boolean isSame() {
        return surname == Agreement.SAME && given == Agreement.SAME;
    }

    /** Whether the surnames may be one: with a letter mistyped, or where one of them is missing, the given name decides. */
    public boolean isOfOneFamily() {
        return surname == Agreement.SAME
                || surname == Agreement.NEAR && given.isClose()
                || surname == Agreement.UNKNOWN && given == Agreement.SAME;
    }

    /** Whether both are named and nothing of it agrees. */
    public boolean isOfStrangers() {
        return given == Agreement.DIFFERENT && !surname.isClose();
    }

    /** The more, the better they agree; a surname counts a little more than a given name, two of them more than one. */
    public int degree() {
        return 1000 * (worth(surname) + worth(given)) + 100 * worth(surname) + surnames.size();
    }

    private static int worth(Agreement agreement) {
        return switch (agreement) {
            case SAME -> 3;
            case NEAR -> 2;
            case UNKNOWN -> 0;
            case DIFFERENT -> -2;
        };
    }
}
