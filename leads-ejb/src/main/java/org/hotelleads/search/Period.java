package org.hotelleads.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hotelleads.system.Refusal;

/**
 * Days of the calendar, both included; either end may be open. A day begins and ends by the clock of the hotel.
 *
 * @param from the first day; null for since ever
 * @param to the last day; null for until now
 */
public record Period(LocalDate from, LocalDate to) {

    /** All of the time. */
    public static final Period ALWAYS = new Period(null, null);

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

    /**
     * @throws Refusal if it ends before it begins, or lies beyond the years 1 to 9999
     */
    public Period {
        requireOfOurTime("from", from);
        requireOfOurTime("to", to);
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid("to", "error.period", from.toString(), to.toString());
        }
    }

    /** The last days up to and with the given one. */
    public static Period ofLastDays(int days, LocalDate today) {
        return new Period(today.minusDays(days - 1L), today);
    }

    /**
     * The equally long period just before this one; none for a period without a beginning.
     *
     * @param today the last day of a period with an open end
     */
    public Optional<Period> before(LocalDate today) {
        if (from == null) {
            return Optional.empty();
        }
        var last = to == null ? today : to;
        var days = Math.max(1, ChronoUnit.DAYS.between(from, last) + 1);
        return isOfOurTime(from.minusDays(days))
                ? Optional.of(new Period(from.minusDays(days), from.minusDays(1)))
                : Optional.empty();
    }

    private static void requireOfOurTime(String field, LocalDate day) {
        if (day != null && !isOfOurTime(day)) {
            throw Refusal.invalid(field, "error.date", day.toString());
        }
    }

    private static boolean isOfOurTime(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
