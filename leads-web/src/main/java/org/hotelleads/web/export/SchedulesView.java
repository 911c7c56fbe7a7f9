package org.hotelleads.web.export;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.hotelleads.exporting.ExportSchedules;
import org.hotelleads.exporting.ScheduleRow;
import org.hotelleads.web.faces.Notices;

/** The schedules that the person may see, and what is done with the one whose button is pressed. */
@Named
@ViewScoped
public class SchedulesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SOON = 3;
    private static final int LATER = 30;
    private static final Set<String> UNDER_WAY = Set.of("WAITING", "READING", "WRITING");

    @EJB
    private ExportSchedules schedules;

    @Inject
    private ExportsView page;

    @Inject
    private Notices notices;

    private transient List<ScheduleRow> all;
    private Long asked;

    public List<ScheduleRow> getAll() {
        if (all == null) {
            all = page.isAllowed() ? schedules.list() : List.of();
        }
        return all;
    }

    /** Looks again, as the page does by itself. */
    public void look() {
        all = null;
    }

    /** In how many seconds the page is to look again: soon while one is under way. */
    public int getLookIn() {
        return getAll().stream().anyMatch(SchedulesView::isUnderWay) ? SOON : LATER;
    }

    private static boolean isUnderWay(ScheduleRow schedule) {
        return schedule.lastState() != null && UNDER_WAY.contains(schedule.lastState());
    }

    public void runNow() {
        act("schedules.started", pressed(), schedules::runNow);
    }

    public void turn(boolean on) {
        act(on ? "schedules.turnedOn" : "schedules.turnedOff", pressed(), id -> schedules.turn(id, on));
    }

    /** Asks first. */
    public void askDelete() {
        asked = pressed();
    }

    public void delete() {
        act("schedules.deleted", asked, schedules::delete);
    }

    private void act(String done, long schedule, LongConsumer work) {
        if (notices.attempt(() -> {
            work.accept(schedule);
            return true;
        })) {
            notices.done(done);
        }
        look();
    }

    static long pressed() {
        return Long.parseLong(ExportsView.parameters().get("schedule"));
    }

    /** The name of the schedule that is asked about. */
    public String getAskedName() {
        return find(asked).map(ScheduleRow::name).orElse("");
    }

    Optional<ScheduleRow> find(Long id) {
        return getAll().stream().filter(one -> id != null && one.id() == id).findFirst();
    }
}
