package org.hotelleads.exporting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.export.Rhythm;

/** Finds out what somebody means who says when something is to be done again and again. */
final class TimingReading {

    private static final int LONGEST_MONTH = 31;

    private final ScheduleWish wish;
    private final Flaws flaws;

    TimingReading(ScheduleWish wish, Flaws flaws) {
        this.wish = wish;
        this.flaws = flaws;
    }

    /** Empty if there are flaws. */
    Optional<Rhythm> rhythm() {
        var zone = zone();
        var time = time();
        var kind = kind();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var days = kind.get() == Rhythm.Kind.WEEKLY ? days() : Optional.of(Set.<DayOfWeek>of());
        var isDayKnown = kind.get() != Rhythm.Kind.MONTHLY || isDayOfMonth();
        if (zone.isEmpty() || time.isEmpty() || days.isEmpty() || !isDayKnown) {
            return Optional.empty();
        }
        var dayOfMonth = kind.get() == Rhythm.Kind.MONTHLY ? wish.dayOfMonth() : null;
        return Optional.of(new Rhythm(kind.get(), days.get(), dayOfMonth, time.get(), zone.get()));
    }

    private Optional<Rhythm.Kind> kind() {
        return flaws.oneOf("rhythm", wish.rhythm(), Rhythm.Kind.class);
    }

    private Optional<Set<DayOfWeek>> days() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var word : wish.weekdays()) {
            var day = flaws.oneOf("weekdays", word, DayOfWeek.class);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            days.add(day.get());
        }
        if (days.isEmpty()) {
            flaws.add("weekdays", "error.schedule.weekdays");
            return Optional.empty();
        }
        return Optional.of(days);
    }

    private boolean isDayOfMonth() {
        var day = wish.dayOfMonth();
        if (day == null || day < 1 || day > LONGEST_MONTH) {
            flaws.add("dayOfMonth", "error.range", "1", String.valueOf(LONGEST_MONTH));
            return false;
        }
        return true;
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(
                    LocalTime.parse(wish.time() == null ? "" : wish.time().strip()));
        } catch (DateTimeException noTime) {
            flaws.add("time", "error.schedule.time", Flaws.shown(wish.time()));
            return Optional.empty();
        }
    }

    /** Only zones of the IANA: an offset knows no summer time. */
    private Optional<ZoneId> zone() {
        var named = Stream.ofNullable(wish.zone()).map(String::strip).findFirst();
        var zone = named.filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
        if (zone.isEmpty()) {
            flaws.add("zone", "error.hotel.zone", Flaws.shown(wish.zone()));
        }
        return zone;
    }
}
