package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hotelleads.export.ExportRun;
import org.hotelleads.export.TableLayout;
import org.hotelleads.search.FilterWords;

/** What the file of a run is to look like. */
@ApplicationScoped
class RunLayouts {

    @Inject
    private AboutLines about;

    /**
     * @param first whether the file begins here, and not with a piece before
     */
    TableLayout of(ExportRun run, boolean first) {
        var wish = run.wish();
        var lines = about.of(FilterWords.read(wish.query(), run.userId()), run.askedBy(), run.askedAt(), run.locale());
        return new TableLayout(wish.columns(), run.locale(), wish.bom() && first, lines);
    }
}
