package org.hotelleads.web.faces;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates of interest in few characters: what both days share is said once, and this year not at all.
 *
 * @param arrival may be null, like each of the others
 * @param month a month alone, when no day is known
 */
record StayText(LocalDate arrival, LocalDate departure, YearMonth month) {

    private static final String UP_TO = "\u2013";

    String in(Locale locale, LocalDate today) {
        if (arrival == null && departure == null) {
            return month == null
                    ? ""
                    : capital(DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month), locale);
        }
        if (arrival == null) {
            return UP_TO + " " + Times.day(departure, today, locale);
        }
        return departure == null ? Times.day(arrival, today, locale) + " " + UP_TO : both(locale, today);
    }

    private String both(Locale locale, LocalDate today) {
        var withYear = departure.getYear() != today.getYear();
        if (YearMonth.from(arrival).equals(YearMonth.from(departure))) {
            var days = arrival.getDayOfMonth() + UP_TO + departure.getDayOfMonth();
            return days + monthPattern(withYear, locale).format(departure);
        }
        var sameYear = arrival.getYear() == departure.getYear();
        return dayPattern(withYear && !sameYear, locale).format(arrival) + " " + UP_TO + " "
                + dayPattern(withYear, locale).format(departure);
    }

    static DateTimeFormatter dayPattern(boolean withYear, Locale locale) {
        return DateTimeFormatter.ofPattern(withYear ? "d MMM yyyy" : "d MMM", locale);
    }

    private static DateTimeFormatter monthPattern(boolean withYear, Locale locale) {
        return DateTimeFormatter.ofPattern(withYear ? " MMM yyyy" : " MMM", locale);
    }

    private static String capital(String text, Locale locale) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
