package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A day as it was said: a date, or a day whose year, month or both (0) are left to the hearer, or a weekday alone. */
record SaidDay(LocalDate exact, int year, int month, int day, int weekday) {
    private static final int LEAP_YEARS_AT_MOST_APART = 8;

    static SaidDay on(LocalDate date) {
        return new SaidDay(date, 0, 0, 0, 0);
    }

    static SaidDay of(int year, int month, int day) {
        return new SaidDay(null, year, month, day, 0);
    }

    static SaidDay weekday(int weekday) {
        return new SaidDay(null, 0, 0, 0, weekday);
    }

    boolean isExact() {
        return exact != null;
    }

    boolean isWeekdayAlone() {
        return exact == null && day == 0;
    }

    boolean isDayAlone() {
        return exact == null && day > 0 && month == 0;
    }

    boolean namesMonth() {
        return exact == null && month > 0;
    }

    SaidDay withWeekday(int said) {
        return new SaidDay(exact, year, month, day, said);
    }

    SaidDay inMonth(int sharedYear, int sharedMonth) {
        return new SaidDay(null, year == 0 ? sharedYear : year, sharedMonth, day, weekday);
    }

    /** The same day of that year, where it names its month but no year. */
    SaidDay inYear(int saidYear) {
        return namesMonth() && year == 0 ? inMonth(saidYear, month) : this;
    }

    /** The first date on or after {@code notBefore} that fits; a date said in full is what it is. */
    Optional<LocalDate> onOrAfter(LocalDate notBefore) {
        if (exact != null) {
            return Optional.of(exact);
        }
        if (day == 0) {
            return Optional.of(notBefore.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))));
        }
        if (year > 0 && month > 0) {
            return DayOrder.exists(year, month, day) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        }
        Optional<LocalDate> onThatWeekday = weekday > 0 ? search(notBefore, 24, true) : Optional.empty();
        return onThatWeekday.or(() -> search(notBefore, LEAP_YEARS_AT_MOST_APART * 12 + 12, false));
    }

    private Optional<LocalDate> search(LocalDate notBefore, int months, boolean sameWeekday) {
        YearMonth candidate = YearMonth.from(notBefore);
        for (int i = 0; i <= months; i++, candidate = candidate.plusMonths(1)) {
            boolean possible = (month == 0 || candidate.getMonthValue() == month) && candidate.isValidDay(day);
            if (possible) {
                LocalDate date = candidate.atDay(day);
                boolean fits = !sameWeekday || date.getDayOfWeek().getValue() == weekday;
                if (fits && !date.isBefore(notBefore)) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }
}
