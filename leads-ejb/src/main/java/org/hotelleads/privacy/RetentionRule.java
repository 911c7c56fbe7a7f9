package org.hotelleads.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * How long a hotel keeps guests: so many months after the last contact or the end of the stay, whichever is later.
 *
 * @param hotel the hotel's code
 * @param converted months for those who booked, 1 to 240; empty for ever
 * @param others the same for all others
 * @param changedAt null while nobody has said anything
 */
public record RetentionRule(
        String hotel,
        String hotelName,
        Optional<Integer> converted,
        Optional<Integer> others,
        Instant changedAt,
        String changedBy) {

    private static final int MOST = 240;

    /** @throws Refusal naming the wrong number of months */
    static void check(Optional<Integer> converted, Optional<Integer> others) {
        var flaws = new ArrayList<Flaw>();
        converted.filter(RetentionRule::isWrong).ifPresent(wrong -> flaws.add(flaw("converted")));
        others.filter(RetentionRule::isWrong).ifPresent(wrong -> flaws.add(flaw("others")));
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private static boolean isWrong(int months) {
        return months < 1 || months > MOST;
    }

    private static Flaw flaw(String field) {
        return new Flaw(field, "privacy.error.months", List.of("1", String.valueOf(MOST)));
    }
}
