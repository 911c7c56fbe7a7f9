package org.hotelleads.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes times as the person reads them, by the clock of the hotel. */
@Named
@RequestScoped
public class Times {

    @Inject
    private Look look;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    /** Day and time as short as they stay clear: the year only when it is another one. */
    public String moment(Instant instant, ZoneId zone) {
        return instant == null ? "" : day(instant, zone) + ", " + time(instant, zone);
    }

    /** The day, with the year only when it is another one. */
    public String day(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone).toLocalDate(), today(zone), locale());
    }

    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", locale()).format(instant.atZone(zone));
    }

    /** Everything about the moment: weekday, day, time and the name of the zone. */
    public String precisely(Instant instant, ZoneId zone) {
        if (instant == null) {
            return "";
        }
        var there = instant.atZone(zone);
        return there.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale())) + ", "
                + time(instant, zone) + " (" + zone.getId() + ")";
    }

    /** The weekday and day above the messages of one day. */
    public String heading(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale())
                .format(day);
    }

    public boolean isPast(Instant instant) {
        return instant != null && instant.isBefore(clock.instant());
    }

    /** Days of interest such as "12–15 Aug". */
    public String stay(LocalDate arrival, LocalDate departure, YearMonth month, ZoneId zone) {
        return new StayText(arrival, departure, month).in(locale(), today(zone));
    }

    /** The same with the month as text, {@code yyyy-MM}. */
    public String staying(LocalDate arrival, LocalDate departure, String month, ZoneId zone) {
        return stay(arrival, departure, month == null ? null : YearMonth.parse(month), zone);
    }

    public long nights(LocalDate arrival, LocalDate departure) {
        return arrival == null || departure == null ? 0 : ChronoUnit.DAYS.between(arrival, departure);
    }

    /** How many days are left until the day, by the hotel's today; negative when it has passed. */
    public long daysTo(LocalDate day, ZoneId zone) {
        return ChronoUnit.DAYS.between(today(zone), day);
    }

    /** How far off a day is, in words; empty when it has passed. */
    public String until(LocalDate day, ZoneId zone) {
        var days = daysTo(day, zone);
        return days < 0 ? "" : words.say("times.until", days);
    }

    static String day(LocalDate day, LocalDate today, Locale locale) {
        return StayText.dayPattern(day.getYear() != today.getYear(), locale).format(day);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    private Locale locale() {
        return look.getLocale();
    }
}
