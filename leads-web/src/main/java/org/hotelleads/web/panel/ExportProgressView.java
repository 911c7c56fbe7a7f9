package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.exporting.ExportRuns;
import org.hotelleads.exporting.RunRow;
import org.hotelleads.web.access.Rights;
import org.hotelleads.web.export.RunWords;
import org.hotelleads.web.faces.Notices;

/** Tells in the panel how far the person's files have come that are made in the background. */
@Named
@ViewScoped
public class ExportProgressView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ExportRuns exports;

    @Inject
    private Rights rights;

    @Inject
    private Notices notices;

    @Inject
    private RunWords texts;

    private final Set<UUID> followed = new HashSet<>();
    private transient List<RunRow> runs;

    /** What is under way, and what has ended without having been looked at. */
    public List<RunRow> getRuns() {
        if (runs == null) {
            runs = rights.isExportLeads() ? exports.unseen() : List.of();
            runs.stream().filter(run -> run.isOpen()).map(RunRow::id).forEach(followed::add);
        }
        return runs;
    }

    /** Looks how far they have come, and says so when one has ended. */
    public void look() {
        runs = null;
        for (var run : getRuns()) {
            if (!run.isOpen() && followed.remove(run.id())) {
                notices.done("export.ended", told(run));
            }
        }
    }

    /** How far it has come, or how it has ended. */
    public String told(RunRow run) {
        return texts.told(run);
    }

    public void cancel(UUID run) {
        notices.attempt(() -> {
            exports.cancel(run);
            followed.remove(run);
            notices.done("exports.cancelled");
            return true;
        });
        runs = null;
    }

    public void dismiss(UUID run) {
        notices.attempt(() -> {
            exports.see(run);
            return true;
        });
        runs = null;
    }
}
