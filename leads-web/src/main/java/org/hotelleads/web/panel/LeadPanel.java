package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.Times;

/** The open lead beside the table, read once for each look at it. */
@Named
@RequestScoped
public class LeadPanel {

    @EJB
    private LeadFiles files;

    @Inject
    private LeadsView view;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private Times times;

    private LeadFile file;

    /** The file of the open lead; null when none is open. */
    public LeadFile getFile() {
        if (file == null && view.getLead() != null) {
            file = read();
        }
        return file;
    }

    private LeadFile read() {
        try {
            var found = files.open(view.getLead());
            if (!found.id().equals(view.getLead())) {
                view.show(found.id());
            }
            return found;
        } catch (Refusal refusal) {
            view.closeLead();
            notices.failed(refusal.key());
            return null;
        }
    }

    /**
     * The lead that is worked on: the open one, or the one that shows it within itself.
     *
     * @throws Refusal if there is none any more
     */
    UUID id() {
        return Optional.ofNullable(getFile())
                .map(LeadFile::id)
                .orElseThrow(() -> Refusal.notFound("error.lead.unknown"));
    }

    /** What was read may have changed: read it anew. */
    void forget() {
        file = null;
    }

    public boolean isMayWork() {
        return caller.get().may(Permission.WORK_LEADS);
    }

    public boolean mayBecome(String next) {
        return getFile().status().mayBecome(LeadStatus.valueOf(next));
    }

    /** The days of interest. */
    public String getStay() {
        var stay = getFile().stay();
        return times.stay(
                stay.arrival().orElse(null),
                stay.departure().orElse(null),
                stay.month().orElse(null),
                getFile().zone());
    }

    /** What follows from the days of interest: how many nights, and how soon. */
    public String getStayMore() {
        var stay = getFile().stay();
        var more = new ArrayList<String>();
        var nights = times.nights(stay.arrival().orElse(null), stay.departure().orElse(null));
        if (nights > 0) {
            more.add(words.say("leads.panel.nights", nights));
        }
        stay.arrival().map(day -> times.daysTo(day, getFile().zone())).ifPresent(days -> more.add(soon(days)));
        return String.join(" \u00b7 ", more);
    }

    private String soon(long days) {
        return days < 0 ? words.say("leads.panel.passed") : words.say("leads.panel.arrives", days);
    }

    /** Says by which clock times are meant. */
    public String getHotelTime() {
        return getFile() == null
                ? ""
                : words.say("leads.followUp.time", getFile().zone().getId());
    }

    /** The transcript, day by day. */
    public List<TalkDay> getDays() {
        return TalkDay.of(getFile());
    }

    /** What happened, newest first. */
    public List<StoryLine> getStory() {
        return StoryLine.tell(getFile());
    }

    /** Whether the guest wanted to be here by now, and the story has not ended. */
    public boolean isDatesPassed() {
        var arrival = getFile().stay().arrival();
        return !LeadStatus.RESOLVED.contains(getFile().status())
                && arrival.filter(day -> times.daysTo(day, getFile().zone()) < 0)
                        .isPresent();
    }

    /** Why a lead was lost, stored as the name of the reason with a note after it, in words. */
    public String why(String stored) {
        return LostWords.tell(stored, words);
    }
}
