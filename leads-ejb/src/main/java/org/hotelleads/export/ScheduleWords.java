package org.hotelleads.export;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hotelleads.system.Words;

/** Says when something is done again and again, as the console and mails say it. */
public final class ScheduleWords {

    private static final int LAST_SAFE_DAY = 28;

    private final Words words;
    private final Locale locale;

    private ScheduleWords(Locale locale) {
        this.words = Words.in(locale);
        this.locale = locale;
    }

    public static ScheduleWords in(Locale locale) {
        return new ScheduleWords(locale);
    }

    /** A sentence such as "Every Monday and Friday at 07:00 (Europe/Madrid).". */
    public String say(Rhythm rhythm) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(rhythm.time());
        var zone = rhythm.zone().getId();
        return switch (rhythm.kind()) {
            case DAILY -> words.say("ScheduleWords.DAILY", time, zone);
            case WEEKLY -> words.say("ScheduleWords.WEEKLY", joined(rhythm.daysInOrder()), time, zone);
            case MONTHLY -> {
                var key =
                        rhythm.dayOfMonth() > LAST_SAFE_DAY ? "ScheduleWords.MONTHLY.orLast" : "ScheduleWords.MONTHLY";
                yield words.say(key, rhythm.dayOfMonth(), time, zone);
            }
        };
    }

    /** A sentence such as "The next runs are on Monday, 30 November 2026, 07:00; …". */
    public String sayNext(List<ZonedDateTime> times) {
        return words.say(
                "ScheduleWords.next",
                times.size(),
                times.stream().map(this::moment).collect(Collectors.joining("; ")));
    }

    /** Day and time by the clock of its zone. */
    public String moment(ZonedDateTime time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }

    private String joined(List<DayOfWeek> days) {
        var names = days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                .toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        var last = names.get(names.size() - 1);
        return words.say("ScheduleWords.and", String.join(", ", names.subList(0, names.size() - 1)), last);
    }
}
