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
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.pipeline.Bulk;
import org.hotelleads.pipeline.Bulk.LeftAsItIs;
import org.hotelleads.pipeline.BulkProgress;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** Tells how far the person's changes of many leads have come, and in the end what became of the leads. */
@Named
@ViewScoped
public class BulkProgressView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Bulk bulk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    private final Set<UUID> followed = new HashSet<>();
    private BulkProgress result;

    /** A change has begun; one that is finished already needs no further notice. */
    void started(BulkProgress run) {
        if (run.finished()) {
            bulk.see(run.id());
            result = run;
        } else {
            followed.add(run.id());
        }
    }

    /** What is under way, and what has ended without having been looked at. */
    public List<BulkProgress> getRuns() {
        return caller.get().may(Permission.WORK_LEADS) ? bulk.unseen() : List.of();
    }

    /** Looks how far it has come, and says so when something has ended. */
    public void look() {
        for (var run : getRuns()) {
            if (!run.finished()) {
                followed.add(run.id());
            } else if (followed.remove(run.id())) {
                notices.done("bulk.ended", summary(run));
            }
        }
    }

    public void cancel(UUID run) {
        notices.attempt(() -> {
            bulk.cancel(run);
            notices.done("bulk.cancelled");
            return true;
        });
    }

    public void dismiss(UUID run) {
        notices.attempt(() -> {
            bulk.see(run);
            followed.remove(run);
            return true;
        });
    }

    /** Opens the result, which thereby has been looked at. */
    public void show(UUID run) {
        notices.attempt(() -> {
            result = bulk.progress(run);
            bulk.see(run);
            return true;
        });
    }

    /** What is being done: the status that is wanted, or that leads are assigned or commented on. */
    public String what(BulkProgress run) {
        var status = run.change().status().map(words::of).orElse("");
        return words.say("bulk.what." + run.change().kind().name(), status);
    }

    /** How many were changed, skipped and failed, in words. */
    public String summary(BulkProgress run) {
        var text = new StringBuilder(words.say("bulk.result.done", run.done()));
        if (run.skipped() > 0) {
            text.append(" \u00b7 ").append(words.say("bulk.result.skipped", run.skipped()));
        }
        if (run.failed() > 0) {
            text.append(" \u00b7 ").append(words.say("bulk.result.failed", run.failed()));
        }
        return text.toString();
    }

    /** The change whose result is shown; null before the first. */
    public BulkProgress getResult() {
        return result;
    }

    public List<LeftAsItIs> getLeft() {
        return result == null ? List.of() : bulk.leftAsTheyAre(result.id());
    }

    /** Why a lead was left as it is. */
    public String why(LeftAsItIs left) {
        return words.say(left.why(), left.details().stream().map(this::spoken).toArray());
    }

    /** A status among the details is told by its name for people. */
    private String spoken(String detail) {
        for (var status : LeadStatus.values()) {
            if (status.name().equals(detail)) {
                return words.of(status);
            }
        }
        return detail;
    }
}
