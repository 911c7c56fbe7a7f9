package org.hotelleads.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** How the guest writes a date in figures: 3/4 is 3 April to most of the world and 4 March in the United States. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Read day first, and not believed much while both readings are possible. */
    UNSURE;

    /** The country of the guest's locale decides; else the guest's language; else the hotel's country. */
    static DayOrder of(Locale guest, Surroundings where) {
        if (!guest.getCountry().isEmpty()) {
            return guest.getCountry().equals("US") ? MONTH_FIRST : DAY_FIRST;
        }
        if (!guest.getLanguage().isEmpty() && !guest.getLanguage().equals("en")) {
            return DAY_FIRST;
        }
        boolean american =
                "US".equals(where.region()) || where.locale().getCountry().equals("US");
        return american ? MONTH_FIRST : UNSURE;
    }

    boolean isMonthFirst(int first, int second) {
        return this == MONTH_FIRST ? first <= 12 : second > 12;
    }

    double confidence(int first, int second) {
        boolean bothWays = first <= 12 && second <= 12 && first != second;
        return this == UNSURE && bothWays ? 0.5 : 0.95;
    }

    static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
