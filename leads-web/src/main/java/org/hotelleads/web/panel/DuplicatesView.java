package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hotelleads.duplicate.Candidate;
import org.hotelleads.duplicate.Duplicates;
import org.hotelleads.duplicate.Merges;
import org.hotelleads.search.LeadFile;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.Times;

/** Who is probably the same guest as the open lead, and who is within it. */
@Named
@RequestScoped
public class DuplicatesView {

    @EJB
    private Duplicates duplicates;

    @EJB
    private Merges merges;

    @Inject
    private LeadPanel panel;

    @Inject
    private Notices notices;

    @Inject
    private Times times;

    private LeadFile file;
    private List<Candidate> candidates = List.of();

    /** Looked for anew with each reading of the open lead. */
    public List<Candidate> getCandidates() {
        if (file != panel.getFile()) {
            file = panel.getFile();
            candidates = file == null ? List.of() : duplicates.of(file.id());
        }
        return candidates;
    }

    /** Somebody knows that the open lead is another person. */
    public void tellApart(UUID other) {
        notices.attempt(() -> {
            duplicates.tellApart(panel.getFile().id(), other);
            notices.done("leads.same.not.done");
            return true;
        });
        panel.forget();
    }

    /** Makes two leads again of the open one and one that is within it. */
    public void unmerge(UUID survivor, UUID absorbed) {
        notices.attempt(() -> {
            merges.unmerge(survivor, absorbed);
            notices.done("leads.merged.undone");
            return true;
        });
        panel.forget();
    }

    /** The days of interest of a candidate. */
    public String stay(Candidate candidate) {
        return times.stay(
                candidate.stay().arrival().orElse(null),
                candidate.stay().departure().orElse(null),
                candidate.stay().month().orElse(null),
                candidate.zone());
    }
}
