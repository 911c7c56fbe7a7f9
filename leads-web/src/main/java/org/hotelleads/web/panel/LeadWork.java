package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hotelleads.access.User;
import org.hotelleads.pipeline.LeadEdit;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.Notices;

/** Changes the open lead as it was seen; where somebody else was faster, the person is asked whose change shall stand. */
@RequestScoped
public class LeadWork {

    @EJB
    private Pipeline pipeline;

    @Inject
    private LeadsView view;

    @Inject
    private LeadPanel panel;

    @Inject
    private ConflictView conflict;

    @Inject
    private Notices notices;

    private List<User> colleagues;

    /** Changes the lead and says so in the words of the key. */
    void change(LeadEdit wish, String done, Object... details) {
        notices.attempt(() -> {
            try {
                pipeline.change(panel.id(), wish, Optional.of(view.versionSeen()));
                notices.done(done, details);
                return true;
            } catch (Refusal refusal) {
                if (refusal.differences().isEmpty()) {
                    throw refusal;
                }
                conflict.ask(wish, refusal.differences());
                return false;
            }
        });
        panel.forget();
    }

    /** Who works at the hotel of the open lead, read once for each look at it. */
    List<User> colleagues() {
        if (colleagues == null) {
            colleagues = panel.isMayWork() ? pipeline.colleagues(panel.id()) : List.of();
        }
        return colleagues;
    }
}
