package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** Moves the open lead to another status, with what the dialogs for Follow-up and Lost ask for. */
@Named
@ViewScoped
public class StatusView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime USUAL_TIME = LocalTime.of(10, 0);

    @EJB
    private Pipeline pipeline;

    @Inject
    private LeadsView view;

    @Inject
    private LeadPanel panel;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    private LocalDateTime nextContactAt;
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
        var zone = panel.getFile().zone();
        nextContactAt = LocalDateTime.now(clock.withZone(zone)).plusDays(1).with(USUAL_TIME);
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

    public void lost() {
        move(() -> StatusMove.lost(reason, note));
    }

    private void move(Supplier<StatusMove> wish) {
        notices.attempt(() -> {
            var move = wish.get();
            pipeline.move(view.getLead(), move, Optional.of(view.versionSeen()));
            notices.done("leads.status.done", words.of(move.to()));
            return true;
        });
        panel.forget();
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
