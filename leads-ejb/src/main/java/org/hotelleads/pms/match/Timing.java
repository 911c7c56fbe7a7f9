package org.hotelleads.pms.match;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Whether bookings that were made at a time can be the doing of a lead. */
record Timing(Instant madeAt, int windowDays) {

    /** So much earlier a booking may be: clocks differ, and some write while they book. */
    private static final Duration AT_THE_SAME_TIME = Duration.ofMinutes(15);

    private static final int DAYS_AFTER_THE_STAY = 30;

    /** Whether the guest first wrote when they had booked already. */
    boolean isBefore(LeadKeys lead) {
        return lead.firstContactAt().isAfter(madeAt.plus(AT_THE_SAME_TIME));
    }

    /** Whether it was made in the time in which a booking is the lead's doing. */
    boolean suits(LeadKeys lead) {
        return !isBefore(lead) && !madeAt.isAfter(lastOf(lead));
    }

    private Instant lastOf(LeadKeys lead) {
        var begin = lead.capturedAt().isAfter(lead.firstContactAt()) ? lead.capturedAt() : lead.firstContactAt();
        var window = begin.plus(Duration.ofDays(windowDays));
        return lead.stay()
                .departure()
                .or(() -> lead.stay().month().map(YearMonth::atEndOfMonth))
                .map(Timing::longAfter)
                // a stay that was over when the guest wrote is a year misread
                .filter(end -> end.isAfter(begin) && end.isBefore(window))
                .orElse(window);
    }

    private static Instant longAfter(LocalDate departure) {
        return departure
                .plusDays(DAYS_AFTER_THE_STAY + 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
