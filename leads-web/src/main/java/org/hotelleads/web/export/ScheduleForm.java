package org.hotelleads.web.export;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.export.MovingPeriod;
import org.hotelleads.exporting.ExportSchedules;
import org.hotelleads.exporting.ScheduleRow;
import org.hotelleads.exporting.ScheduleRow.Person;
import org.hotelleads.exporting.ScheduleWish;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.FieldFlaws;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** The dialog in which a schedule is made or changed. */
@Named
@ViewScoped
public class ScheduleForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TIMES = 3;

    @EJB
    private ExportSchedules schedules;

    @Inject
    private SchedulesView list;

    @Inject
    private ExportsView page;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Look look;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private ScheduleTexts texts;

    private final FieldFlaws flaws = new FieldFlaws();
    private Long changed;
    private String name;
    private ScheduleLeads leads;
    private ScheduleTiming timing;
    private ScheduleFile file;
    private ScheduleReceivers receivers;

    /** Begins with what most people want: last week, every Monday, to whoever makes it. */
    @PostConstruct
    public void begin() {
        changed = null;
        name = null;
        leads = new ScheduleLeads();
        leads.setPeriod(MovingPeriod.LAST_WEEK.name());
        timing = new ScheduleTiming(page.getZone().getId());
        file = new ScheduleFile(FileChoice.remembered(look.exportChoice()), look.getLanguage());
        receivers = new ScheduleReceivers(caller.get().user().stream().toList());
        flaws.forget();
    }

    /** Opens the schedule of the pressed button. */
    public void open() {
        begin();
        list.find(SchedulesView.pressed()).ifPresent(this::open);
    }

    private void open(ScheduleRow known) {
        changed = known.id();
        name = known.name();
        leads = ScheduleLeads.of(known);
        timing = ScheduleTiming.of(known.rhythm());
        file = ScheduleFile.of(known);
        receivers = ScheduleReceivers.of(known);
    }

    /** Something was chosen on which other fields depend. */
    public void choose() {
        flaws.forget();
    }

    public void save() {
        var isNew = changed == null;
        if (notices.attempt(() -> flaws.attempt(this::send, words))) {
            notices.done(isNew ? "schedules.made" : "schedules.changed");
            list.look();
        }
    }

    private void send() {
        if (changed == null) {
            schedules.keep(wish());
        } else {
            schedules.change(changed, wish());
        }
    }

    private ScheduleWish wish() {
        return new ScheduleWish(
                name,
                leads.wantedView(),
                leads.query(),
                leads.moving(),
                file.getColumns(),
                file.getFormat(),
                file.isBom(),
                file.getLanguage(),
                timing.getRhythm().name(),
                timing.wantedDays(),
                timing.wantedDayOfMonth(),
                timing.getTime(),
                timing.getZone(),
                receivers.getPeople(),
                receivers.getTargets(),
                receivers.isAttach(),
                receivers.isAlert());
    }

    /** The next times that it would run, in words; none as long as that is not clear. */
    public List<String> getNext() {
        try {
            return schedules.next(wish(), TIMES).stream().map(texts::moment).toList();
        } catch (Refusal unclear) {
            return List.of();
        }
    }

    /** Those who could get it by mail; nobody as long as it is not clear which leads are meant. */
    public List<Person> getReaders() {
        try {
            return schedules.whoMayGet(wish(), Optional.ofNullable(changed));
        } catch (Refusal unclear) {
            return List.of();
        }
    }

    /** What is wrong with a field, in words; null if nothing. */
    public String flaw(String field) {
        return flaws.of(field);
    }

    public boolean isNew() {
        return changed == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ScheduleLeads getLeads() {
        return leads;
    }

    public ScheduleTiming getTiming() {
        return timing;
    }

    public ScheduleFile getFile() {
        return file;
    }

    public ScheduleReceivers getReceivers() {
        return receivers;
    }
}
