package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** When the holidays that guests name fall; the numbers are those of {@code holiday} in the word tables. */
final class Holidays {
    /** The days of a holiday, the last one included. */
    record Days(LocalDate first, LocalDate last) {
        static Days of(LocalDate day) {
            return new Days(day, day);
        }
    }

    private Holidays() {}

    static Days in(int year, int holiday) {
        LocalDate easter = easter(year);
        return switch (holiday) {
            case 5 -> Days.of(easter);
            case 6 -> Days.of(easter.minusDays(2));
            case 7 -> Days.of(easter.plusDays(1));
            case 8 -> new Days(easter.minusDays(7), easter);
            case 9 -> new Days(easter.minusDays(2), easter.plusDays(1));
            case 12 -> Days.of(nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY));
            case 13 -> Days.of(nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY).plusDays(1));
            case 14 -> Days.of(easter.plusDays(49));
            case 15 -> Days.of(easter.plusDays(50));
            case 16 -> Days.of(easter.minusDays(7));
            case 17 -> Days.of(easter.minusDays(3));
            case 22 -> Days.of(nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY));
            case 23 -> Days.of(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
            case 25 -> Days.of(nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY));
            case 26 -> Days.of(easter.minusDays(47));
            case 27 -> Days.of(easter.plusDays(39));
            case 28 -> Days.of(easter.plusDays(60));
            case 31 -> Days.of(easter.plusDays(56));
            case 43 -> Days.of(easter.minusDays(46));
            case 44 -> Days.of(easter.minusDays(1));
            case 45 -> new Days(easter.plusDays(39), easter.plusDays(42));
            case 46 -> new Days(easter.plusDays(47), easter.plusDays(50));
            case 48 -> Days.of(nth(year, Month.MAY, 2, DayOfWeek.SUNDAY));
            case 50 -> Days.of(easter.minusDays(48));
            case 55 -> new Days(easter.minusDays(50), easter.minusDays(46));
            default -> fixed(year, holiday);
        };
    }

    private static Days fixed(int year, int holiday) {
        return switch (holiday) {
            case 1 -> day(year, 12, 25);
            case 2 -> day(year, 12, 24);
            case 3 -> day(year, 12, 31);
            case 4 -> day(year, 1, 1);
            case 10 -> day(year, 2, 14);
            case 11 -> day(year, 10, 31);
            case 18 -> day(year, 3, 17);
            case 19 -> day(year, 7, 4);
            case 20 -> day(year, 1, 6);
            case 21, 34 -> day(year, 5, 1);
            case 24 -> day(year, 12, 26);
            case 29 -> day(year, 11, 1);
            case 30 -> day(year, 8, 15);
            case 32 -> day(year, 12, 8);
            case 33 -> new Days(LocalDate.of(year, 12, 6), LocalDate.of(year, 12, 8));
            case 35 -> day(year, 10, 12);
            case 36 -> day(year, 6, 24);
            case 37 -> day(year, 3, 19);
            case 38 -> day(year, 10, 3);
            case 39 -> day(year, 6, 2);
            case 40 -> day(year, 7, 14);
            case 41 -> day(year, 11, 11);
            case 42 -> day(year, 5, 8);
            case 47 -> day(year, 12, 6);
            case 49 -> day(year, 10, 31);
            case 51 -> day(year, 10, 26);
            case 52 -> day(year, 8, 1);
            case 53 -> day(year, 4, 25);
            case 54 -> day(year, 11, 2);
            case 56 -> day(year, 6, 10);
            case 57 -> day(year, 9, 7);
            case 58 -> day(year, 6, 12);
            case 59 -> day(year, 11, 15);
            default -> throw new IllegalArgumentException("No holiday " + holiday);
        };
    }

    private static Days day(int year, int month, int day) {
        return Days.of(LocalDate.of(year, month, day));
    }

    private static LocalDate nth(int year, Month month, int ordinal, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    /** Western Easter Sunday after the anonymous Gregorian computus (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
