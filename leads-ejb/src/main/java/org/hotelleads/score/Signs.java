package org.hotelleads.score;

import java.util.List;
import java.util.Set;
import org.hotelleads.understanding.ScoreCard;

/** The reasons from which a score can be learned, in a fixed order: all but the silence, which only time makes. */
public final class Signs {

    private static final List<String> ALL = ScoreCard.reasons().stream()
            .filter(reason -> !reason.equals(ScoreCard.SILENCE))
            .toList();

    private Signs() {}

    public static List<String> all() {
        return ALL;
    }

    static int count() {
        return ALL.size();
    }

    /** The reasons that hold, as one bit each. */
    public static long bits(Set<String> reasons) {
        long bits = 0;
        for (var sign = 0; sign < ALL.size(); sign++) {
            if (reasons.contains(ALL.get(sign))) {
                bits |= 1L << sign;
            }
        }
        return bits;
    }

    static boolean holds(long bits, int sign) {
        return (bits >>> sign & 1) == 1;
    }
}
