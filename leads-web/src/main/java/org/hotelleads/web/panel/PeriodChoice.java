package org.hotelleads.web.panel;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.search.Period;

/** The period that somebody chooses: some last days up to today, any days of the calendar, or all of the time. */
public class PeriodChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> PRESETS = List.of(1, 7, 30, 90, 0);

    private final LeadChoice choice;
    private final Clock clock;

    /** @param clock in the zone of the person's hotels, or of the first one when they lie apart */
    PeriodChoice(LeadChoice choice, Clock clock) {
        this.choice = choice;
        this.clock = clock;
    }

    Period lastDays(int days) {
        return Period.ofLastDays(days, LocalDate.now(clock));
    }

    /** How many days up to today are chosen; 0 for all of the time, null for any other period. */
    public Integer getPreset() {
        if (choice.period().equals(Period.ALWAYS)) {
            return 0;
        }
        return PRESETS.stream()
                .filter(days -> days > 0 && lastDays(days).equals(choice.period()))
                .findFirst()
                .orElse(null);
    }

    public void setPreset(Integer days) {
        if (days != null && PRESETS.contains(days)) {
            choice.setPeriod(days == 0 ? Period.ALWAYS : lastDays(days));
        }
    }

    public List<Integer> getPresets() {
        return PRESETS;
    }

    public List<LocalDate> getRange() {
        return Stream.of(choice.period().from(), choice.period().to())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Takes the days of the calendar as soon as both are picked, or none any more. */
    public void setRange(List<LocalDate> days) {
        if (days == null || days.isEmpty()) {
            choice.setPeriod(Period.ALWAYS);
        } else if (days.size() > 1) {
            choice.setPeriod(LeadChoice.period(days.get(0), days.get(1)));
        }
    }
}
