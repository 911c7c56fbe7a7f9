package org.hotelleads.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.hotelleads.export.Rhythm;
import org.hotelleads.export.ScheduleWords;
import org.hotelleads.exporting.KnownTarget;
import org.hotelleads.exporting.ScheduleRow;
import org.hotelleads.exporting.ScheduleRow.Person;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.PageWords;

/** Puts what is known of a schedule into the words of the person. */
@Named
@RequestScoped
public class ScheduleTexts {

    @Inject
    private PageWords words;

    @Inject
    private Look look;

    /** When it runs, in one sentence. */
    public String rhythm(Rhythm rhythm) {
        return ScheduleWords.in(look.getLocale()).say(rhythm);
    }

    /** What a day of the week is called, in a few letters. */
    public String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, look.getLocale());
    }

    /** A moment with the day of the week, by the clock of the schedule. */
    public String moment(ZonedDateTime moment) {
        return ScheduleWords.in(look.getLocale()).moment(moment);
    }

    /** When it runs next; empty while it is switched off. */
    public String next(ScheduleRow schedule) {
        return schedule.nextAt() == null
                ? ""
                : moment(schedule.nextAt().atZone(schedule.rhythm().zone()));
    }

    /** Who gets it by mail, by their names. */
    public String people(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }

    /** Where it is brought to; a target that is switched off is said to be. */
    public String targets(List<KnownTarget> targets) {
        return targets.stream().map(this::target).collect(Collectors.joining(", "));
    }

    public String target(KnownTarget target) {
        return target.enabled() ? target.name() : words.say("schedules.target.off", target.name());
    }
}
