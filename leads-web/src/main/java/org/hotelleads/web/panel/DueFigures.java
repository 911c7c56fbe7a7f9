package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import org.hotelleads.search.DueCounts;
import org.hotelleads.search.LeadFilter.Due;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.PageWords;

/** How many of the shown leads are overdue, and how many are due today: a press on a number shows only those. */
@Named
@RequestScoped
public class DueFigures {

    @EJB
    private LeadSearch search;

    @Inject
    private LeadsView view;

    @Inject
    private PageWords words;

    @Inject
    private Look look;

    private List<Counter> counters;

    /**
     * One number.
     *
     * @param due what it counts, a word of the filter
     * @param isNone whether there is nothing to do about it
     */
    public record Counter(String due, String number, boolean isNone) {}

    /** The numbers; none before the page is drawn, for what is asked then may change them. */
    public List<Counter> getCounters() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of(new Counter(Due.OVERDUE.name(), "", true), new Counter(Due.TODAY.name(), "", true));
        }
        if (counters == null) {
            var counted = search.due(view.getChoice().filter());
            counters = List.of(counter(Due.OVERDUE, counted.overdue()), counter(Due.TODAY, counted.today()));
        }
        return counters;
    }

    private Counter counter(Due due, int count) {
        var most = NumberFormat.getIntegerInstance(look.getLocale()).format(Math.min(count, DueCounts.UP_TO));
        return new Counter(
                due.name(), count > DueCounts.UP_TO ? words.say("leads.report.more", most) : most, count == 0);
    }
}
