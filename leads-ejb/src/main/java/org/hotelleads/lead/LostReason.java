package org.hotelleads.lead;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a lead did not work out. */
public enum LostReason {
    NO_AVAILABILITY,
    PRICE,
    BOOKED_ELSEWHERE,
    DATES_PASSED,
    NO_ANSWER,
    OTHER;

    /** The reason of this name, however it is spelled: {@code no-answer} and {@code No answer} are the same. */
    public static Optional<LostReason> named(String name) {
        var spelled = name == null ? "" : name.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Stream.of(values())
                .filter(reason -> reason.name().equals(spelled))
                .findFirst();
    }
}
