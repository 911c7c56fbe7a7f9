package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotelleads.access.User;
import org.hotelleads.pipeline.LeadEdit;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.Notices;

/** Changes the open lead as it was seen; where somebody else was faster, the person is asked whose change shall stand. */
@RequestScoped
public class LeadWork {

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

    @EJB
    private Pipeline pipeline;

    @Inject
    private HttpServletRequest request;

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
                pipeline.change(panel.id(), wish, versionSeen());
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

    /** The version that the person has before them: the page tells it with each request. */
    Optional<Integer> versionSeen() {
        return Optional.ofNullable(request.getParameter("seenVersion"))
                .filter(said -> VERSION.matcher(said).matches())
                .map(Integer::valueOf);
    }

    /** Who works at the hotel of the open lead, read once for each look at it. */
    List<User> colleagues() {
        if (colleagues == null) {
            colleagues = panel.isMayWork() ? pipeline.colleagues(panel.id()) : List.of();
        }
        return colleagues;
    }
}
