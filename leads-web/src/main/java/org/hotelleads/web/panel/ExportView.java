package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hotelleads.export.ExportWish;
import org.hotelleads.export.FileFormat;
import org.hotelleads.exporting.ExportRuns;
import org.hotelleads.search.FilterWords;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.web.export.FileChoice;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.primefaces.PrimeFaces;

/** Makes a file of the leads that the panel shows: at once when they are few, else in the background. */
@Named
@ViewScoped
public class ExportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private LeadSearch search;

    @EJB
    private ExportRuns runs;

    @Inject
    private LeadsView view;

    @Inject
    private Look look;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    private transient FileChoice choice;
    private int count;

    /** Opens the dialog with the number of leads, and with what was chosen the last time. */
    public void begin() {
        choice = FileChoice.remembered(look.exportChoice());
        count = search.count(view.getChoice().filter());
    }

    /** Has the file made in the background. */
    public void ask() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        notices.attempt(() -> {
            runs.ask(new ExportWish(
                    query(),
                    LeadColumn.parse(asked.get("columns")),
                    FileFormat.parse(asked.get("format")),
                    Boolean.parseBoolean(asked.get("bom"))));
            PrimeFaces.current().ajax().addCallbackParam("asked", true);
            return true;
        });
    }

    private String query() {
        return new FilterWords(view.getChoice().filter(), view.getChoice().sort()).write();
    }

    /** Where a file of these leads comes from at once; what is in it is still to be said. */
    public String getAddress() {
        var root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return root + "/exports/leads?" + query();
    }

    /** Which leads, as many as they are. */
    public String getAbout() {
        return isLong()
                ? words.say("export.which.long", LeadSearch.COUNTED_UP_TO)
                : words.say(view.getChoice().isFiltered() ? "export.which.filtered" : "export.which.all", count);
    }

    public String getButton() {
        return words.say(isLong() ? "export.make" : "export.download", count);
    }

    public boolean isNothing() {
        return count == 0;
    }

    /** Whether there are too many to wait for. */
    public boolean isLong() {
        return count > LeadSearch.COUNTED_UP_TO;
    }

    /** What the dialog begins with; null as long as it was not opened. */
    public FileChoice getChoice() {
        return choice;
    }
}
