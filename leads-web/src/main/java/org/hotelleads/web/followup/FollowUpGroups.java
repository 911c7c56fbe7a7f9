package org.hotelleads.web.followup;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.search.CallList;
import org.hotelleads.search.CallList.Call;
import org.hotelleads.search.CallList.Calls;
import org.hotelleads.search.LeadFilter.Due;

/** The follow-ups as the page shows them: overdue, today, tomorrow and within seven days. */
@Named
@RequestScoped
public class FollowUpGroups {

    @EJB
    private CallList calls;

    @Inject
    private FollowUpsView view;

    private List<Calls> all;

    /** The groups in which there is something to do; none before the page is drawn, for what is done may change them. */
    public List<Calls> getAll() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (all == null) {
            all = Stream.of(Due.values())
                    .map(due -> calls.of(view.assignees(), due, view.most(due)))
                    .filter(group -> !group.all().isEmpty())
                    .toList();
        }
        return all;
    }

    /** When the next of them becomes overdue, in milliseconds of universal time; 0 for not soon. */
    public long getNextAt() {
        return getAll().stream()
                .filter(group -> group.due() != Due.OVERDUE)
                .flatMap(group -> group.all().stream())
                .map(Call::lead)
                .map(lead -> lead.nextContactAt())
                .min(Instant::compareTo)
                .map(Instant::toEpochMilli)
                .orElse(0L);
    }
}
