package org.hotelleads.lead;

import java.util.List;

/** How promising a lead is, 0 to 100, with the reasons whose points sum to it. */
public record Score(int value, List<Reason> reasons) {
    public static final int HIGHEST = 100;

    public Score {
        if (value < 0 || value > HIGHEST) {
            throw new IllegalArgumentException("A score is 0 to 100");
        }
        reasons = List.copyOf(reasons);
    }

    public Warmth warmth() {
        return Warmth.of(value);
    }
}
