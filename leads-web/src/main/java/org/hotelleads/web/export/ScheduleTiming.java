package org.hotelleads.web.export;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotelleads.export.Rhythm;

/** When a schedule runs, as it is typed in its dialog. */
public class ScheduleTiming implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_MONTH = 31;

    private Rhythm.Kind rhythm = Rhythm.Kind.WEEKLY;
    private List<String> weekdays = new ArrayList<>(List.of(DayOfWeek.MONDAY.name()));
    private Integer dayOfMonth = 1;
    private String time = "07:00";
    private String zone;

    ScheduleTiming(String zone) {
        this.zone = zone;
    }

    static ScheduleTiming of(Rhythm known) {
        var timing = new ScheduleTiming(known.zone().getId());
        timing.rhythm = known.kind();
        timing.time = known.time().toString();
        if (!known.days().isEmpty()) {
            timing.setWeekdays(known.daysInOrder().stream().map(DayOfWeek::name).toList());
        }
        if (known.dayOfMonth() != null) {
            timing.dayOfMonth = known.dayOfMonth();
        }
        return timing;
    }

    /** The days that are asked for; none unless it is weekly. */
    List<String> wantedDays() {
        return rhythm == Rhythm.Kind.WEEKLY ? weekdays : List.of();
    }

    /** The day that is asked for; null unless it is monthly. */
    Integer wantedDayOfMonth() {
        return rhythm == Rhythm.Kind.MONTHLY ? dayOfMonth : null;
    }

    public List<Rhythm.Kind> getRhythms() {
        return List.of(Rhythm.Kind.values());
    }

    public List<DayOfWeek> getAllDays() {
        return List.of(DayOfWeek.values());
    }

    public List<Integer> getDaysOfMonth() {
        return IntStream.rangeClosed(1, LONGEST_MONTH).boxed().toList();
    }

    public Rhythm.Kind getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm.Kind rhythm) {
        this.rhythm = rhythm;
    }

    public List<String> getWeekdays() {
        return weekdays;
    }

    public final void setWeekdays(List<String> chosen) {
        weekdays =
                new ArrayList<>(Stream.ofNullable(chosen).flatMap(List::stream).toList());
    }

    public Integer getDayOfMonth() {
        return dayOfMonth;
    }

    public void setDayOfMonth(Integer dayOfMonth) {
        this.dayOfMonth = dayOfMonth;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
