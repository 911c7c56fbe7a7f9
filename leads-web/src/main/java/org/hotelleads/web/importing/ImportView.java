package org.hotelleads.web.importing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hotelleads.importing.Duplicates;
import org.hotelleads.importing.ImportFacts;
import org.hotelleads.importing.ImportRow;
import org.hotelleads.importing.ImportRows;
import org.hotelleads.importing.ImportRun.State;
import org.hotelleads.importing.Imports;
import org.hotelleads.importing.RowState;
import org.hotelleads.web.faces.Notices;

/** One import: how far it is, which of its rows need a look, and what is done with it. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS_SHOWN = 50;
    private static final int SOON = 1;
    private static final int LATER = 30;

    @EJB
    private Imports imports;

    @EJB
    private ImportRows allRows;

    @Inject
    private ImportsView page;

    @Inject
    private Notices notices;

    private transient ImportFacts facts;
    private transient List<ImportRow> rows;
    private UUID id;
    private String duplicates = Duplicates.SKIP.name();
    private int rowsShown = ROWS_SHOWN;

    @PostConstruct
    void open() {
        if (page.isOfOne()) {
            page.one().ifPresent(found -> {
                facts = found;
                id = found.id();
            });
        }
    }

    /** Null if there is no such import for this person. */
    public ImportFacts getFacts() {
        if (facts == null && id != null) {
            facts = imports.facts(id);
        }
        return facts;
    }

    public boolean isGone() {
        return id == null;
    }

    /** Rows of which something is to be known, the first of the file first. */
    public List<ImportRow> getRows() {
        if (rows == null) {
            rows = id == null ? List.of() : allRows.of(id, ImportRows.WORTH_A_LOOK, 0, rowsShown);
        }
        return rows;
    }

    public boolean isMoreRows() {
        return getRows().size() == rowsShown && rowsShown < ROWS_SHOWN * 10;
    }

    public void showMoreRows() {
        rowsShown += ROWS_SHOWN;
        rows = null;
    }

    public void look() {
        facts = null;
        rows = null;
    }

    public int getLookIn() {
        return id != null && getFacts().state().isAtWork() ? SOON : LATER;
    }

    /** How many rows would be imported as things are chosen. */
    public int getToImport() {
        var run = getFacts();
        var known = Duplicates.TAKE.name().equals(duplicates) ? run.count(RowState.DUPLICATE) : 0;
        return run.count(RowState.FRESH) + run.count(RowState.CHANGE) + known;
    }

    public void apply() {
        act("imports.applying", run -> imports.apply(run, Duplicates.valueOf(duplicates)));
    }

    public void undo() {
        act("imports.undoing", imports::undo);
    }

    public void cancel() {
        act("imports.cancelled", imports::cancel);
    }

    public void erase() {
        act("imports.erased", imports::erase);
    }

    private void act(String done, Consumer<UUID> work) {
        if (notices.attempt(() -> {
            work.accept(id);
            return true;
        })) {
            notices.done(done);
        }
        look();
    }

    /** Whether its columns can be said to mean something (else). */
    public boolean isMappable() {
        var state = getFacts().state();
        return (state == State.READ || state == State.CHECKED) && getFacts().erasedAt() == null;
    }

    public boolean isErasable() {
        return !getFacts().state().isAtWork() && getFacts().erasedAt() == null;
    }

    public String getDuplicates() {
        return duplicates;
    }

    public void setDuplicates(String duplicates) {
        this.duplicates = duplicates;
    }
}
