package org.hotelleads.web.followup;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.Times;

/** What is done about one follow-up with a single press: contacted, or put off. */
@Named
@RequestScoped
public class FollowUpWork {

    @EJB
    private Pipeline pipeline;

    @EJB
    private LeadFiles files;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private Times times;

    @Inject
    private Clock clock;

    /** The lead that the request names was contacted, as far as nobody else has moved it since it was shown. */
    public void contacted() {
        work(lead -> StatusMove.contacted());
    }

    /** Puts the next contact off until the time that the request names. */
    public void putOff() {
        var until = PutOff.valueOf(request().get("until"));
        work(lead -> StatusMove.followUpAt(until.after(clock.instant(), lead.zone())));
    }

    private interface Wish {
        StatusMove of(LeadFile lead);
    }

    private void work(Wish wish) {
        notices.attempt(() -> {
            var id = UUID.fromString(request().get("lead"));
            var lead = files.open(id);
            var move = wish.of(lead);
            pipeline.move(id, move, Optional.of(Integer.valueOf(request().get("version"))));
            tell(Optional.ofNullable(lead.name()).orElseGet(() -> words.say("leads.nameless")), move, lead.zone());
            return true;
        });
    }

    private void tell(String name, StatusMove move, ZoneId zone) {
        if (move.nextContactAt() == null) {
            notices.done("followUps.done.contacted", name);
        } else {
            notices.done("followUps.done.putOff", name, times.moment(move.nextContactAt(), zone));
        }
    }

    private static Map<String, String> request() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
