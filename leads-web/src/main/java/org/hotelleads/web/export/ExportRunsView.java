package org.hotelleads.web.export;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hotelleads.export.ExportRun.State;
import org.hotelleads.exporting.Deliveries;
import org.hotelleads.exporting.ExportRuns;
import org.hotelleads.exporting.RunRow;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.NewestFirst;
import org.hotelleads.web.faces.NewestFirst.Part;
import org.hotelleads.web.faces.Notices;

/** The files that were made or are being made, and what is done with the one whose button is pressed. */
@Named
@ViewScoped
public class ExportRunsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;
    private static final int SOON = 2;
    private static final int LATER = 30;

    @EJB
    private ExportRuns exports;

    @EJB
    private Deliveries deliveries;

    @Inject
    private ExportsView page;

    @Inject
    private Notices notices;

    private final NewestFirst shown = new NewestFirst();
    private transient List<RunRow> rows;
    private String wanted;
    private UUID asked;

    /** The address may name one run. */
    @PostConstruct
    void open() {
        wanted = ExportsView.parameters().get("run");
    }

    /** The newest first, or the one that the address names. */
    public List<RunRow> getRows() {
        if (rows == null) {
            rows = page.isAllowed() ? isOfOne() ? one() : newest() : List.of();
        }
        return rows;
    }

    private List<RunRow> one() {
        try {
            var run = exports.run(UUID.fromString(wanted));
            if (run.mine() && !run.isOpen() && !run.seen()) {
                exports.see(run.id());
            }
            return List.of(run);
        } catch (Refusal | IllegalArgumentException gone) {
            return List.of();
        }
    }

    private List<RunRow> newest() {
        return shown.read(after -> Part.of(exports.list(AT_ONCE, after), AT_ONCE, RunRow::id));
    }

    public boolean isMore() {
        getRows();
        return shown.isMore();
    }

    public void showMore() {
        shown.showMore();
        rows = null;
    }

    /** Looks again, as the page does by itself. */
    public void look() {
        rows = null;
    }

    /** In how many seconds the page is to look again: soon while there is work. */
    public int getLookIn() {
        return getRows().stream().anyMatch(ExportRunsView::isMoving) ? SOON : LATER;
    }

    private static boolean isMoving(RunRow run) {
        return run.isOpen()
                || run.deliveries().stream().anyMatch(one -> one.state().equals("WAITING"));
    }

    public boolean restartable(RunRow run) {
        return run.mayChange() && (run.state() == State.FAILED || run.state() == State.CANCELLED);
    }

    public String icon(RunRow run) {
        return pictureOf(run.state().name());
    }

    /** The picture beside the word of the state. */
    public String pictureOf(String state) {
        return switch (State.valueOf(state)) {
            case WAITING -> "clock";
            case READING, WRITING -> "spinner";
            case DONE, SENT -> "check-circle";
            case FAILED -> "exclamation-triangle";
            case CANCELLED -> "ban";
            case EXPIRED -> "history";
        };
    }

    public void cancel() {
        act("exports.cancelled", pressed("run"), exports::cancel);
    }

    public void restart() {
        act("exports.restarted", pressed("run"), exports::restart);
    }

    /** Has a file that did not arrive brought once more. */
    public void deliverAgain() {
        act("exports.delivery.repeated", pressed("delivery"), deliveries::again);
    }

    /** Asks first: the file is gone then. */
    public void askDelete() {
        asked = pressed("run");
    }

    public void delete() {
        act("exports.deleted", asked, exports::delete);
    }

    private void act(String done, UUID what, Consumer<UUID> work) {
        if (notices.attempt(() -> {
            work.accept(what);
            return true;
        })) {
            notices.done(done);
        }
        rows = null;
    }

    private static UUID pressed(String what) {
        return UUID.fromString(ExportsView.parameters().get(what));
    }

    /** The name of the file that is asked about. */
    public String getAskedName() {
        return getRows().stream()
                .filter(run -> run.id().equals(asked))
                .map(RunRow::fileName)
                .findFirst()
                .orElse("");
    }

    /** Whether the address names one run. */
    public boolean isOfOne() {
        return wanted != null;
    }
}
