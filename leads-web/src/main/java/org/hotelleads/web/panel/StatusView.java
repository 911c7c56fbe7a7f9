package org.hotelleads.web.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.LeadEdit;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.Times;

/** Moves the open lead to another status, with what the dialogs for Follow-up and Lost ask for. */
@Named
@ViewScoped
public class StatusView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LeadPanel panel;

    @Inject
    private LeadWork work;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private Times times;

    @Inject
    private Clock clock;

    private LocalDateTime nextContactAt;
    private ContactTime proposed;
    private LostReason reason;
    private String note;

    public void contacted() {
        move(StatusMove::contacted);
    }

    public void converted() {
        move(StatusMove::converted);
    }

    /** Opens the dialog with tomorrow at ten by the clock of the hotel. */
    public void askWhen() {
        propose(ContactTime.TOMORROW);
    }

    public void propose(ContactTime usual) {
        proposed = usual;
        nextContactAt = usual.after(now());
    }

    /** The usual times that are still to come today, and later ones. */
    public boolean offers(ContactTime usual) {
        return usual.isOffered(now());
    }

    public String timeOf(ContactTime usual) {
        var zone = panel.getFile().zone();
        return times.moment(usual.after(now()).atZone(zone).toInstant(), zone);
    }

    public boolean isProposed(ContactTime usual) {
        return usual == proposed;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(panel.getFile().zone()));
    }

    public void followUp() {
        var zone = panel.getFile().zone();
        move(() -> StatusMove.followUpAt(
                nextContactAt == null ? null : nextContactAt.atZone(zone).toInstant()));
    }

    public void askWhy() {
        reason = null;
        note = null;
    }

    /** The arrival has passed: all but the click is known already. */
    public void askWhyDatesPassed() {
        reason = LostReason.DATES_PASSED;
        note = null;
    }

    public void lost() {
        move(() -> StatusMove.lost(reason, note));
    }

    private void move(Supplier<StatusMove> wish) {
        notices.attempt(() -> {
            var move = wish.get();
            work.change(LeadEdit.nothing().moving(move), "leads.status.done", words.of(move.to()));
            return true;
        });
        panel.forget();
    }

    public List<ContactTime> getUsualTimes() {
        return List.of(ContactTime.values());
    }

    public List<LostReason> getReasons() {
        return List.of(LostReason.values());
    }

    public LocalDateTime getNextContactAt() {
        return nextContactAt;
    }

    public void setNextContactAt(LocalDateTime nextContactAt) {
        this.nextContactAt = nextContactAt;
    }

    public LostReason getReason() {
        return reason;
    }

    public void setReason(LostReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
