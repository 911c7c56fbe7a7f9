package org.hotelleads.key;

import java.time.Duration;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;

/** How long what a key was before it was renewed works on, so that its program can be told the new secret in peace. */
public enum Grace {
    NONE(0),
    HOUR(1),
    DAY(24),
    WEEK(168);

    private final int hours;

    Grace(int hours) {
        this.hours = hours;
    }

    public int hours() {
        return hours;
    }

    Duration duration() {
        return Duration.ofHours(hours);
    }

    /**
     * @throws Refusal if there is no grace of so many hours
     */
    public static Grace of(int hours) {
        return Stream.of(values())
                .filter(grace -> grace.hours == hours)
                .findFirst()
                .orElseThrow(
                        () -> Refusal.invalid("graceHours", "error.oneOf", String.valueOf(hours), "0, 1, 24, 168"));
    }
}
