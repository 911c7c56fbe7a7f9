package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.pipeline.Bulk;
import org.hotelleads.pipeline.BulkChange;
import org.hotelleads.pipeline.BulkWish;
import org.hotelleads.search.Colleagues.Colleague;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.primefaces.PrimeFaces;

/** Changes the selected leads, or all that match the filter, after asking once with their number. */
@Named
@ViewScoped
public class BulkView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ACTIONS =
            Set.of("CONTACTED", "FOLLOW_UP", "CONVERTED", "LOST", "ASSIGN", "COMMENT");

    @EJB
    private Bulk bulk;

    @EJB
    private LeadSearch search;

    @Inject
    private LeadsView view;

    @Inject
    private BulkProgressView progress;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    private String action = "CONTACTED";
    private Set<UUID> leads = Set.of();
    private boolean all;
    private int count;
    private LocalDateTime nextContactAt;
    private LostReason reason;
    private Long person;
    private String text;

    /** Takes what the page has selected, and opens the question with the number of leads. */
    public void ask() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        action = ACTIONS.contains(asked.get("change")) ? asked.get("change") : "CONTACTED";
        all = Boolean.parseBoolean(asked.get("all"));
        leads = Stream.of(asked.getOrDefault("leads", "").split(","))
                .flatMap(id -> Address.id(id).stream())
                .collect(Collectors.toCollection(HashSet::new));
        count = all ? search.count(view.getChoice().filter()) : leads.size();
        nextContactAt = Presets.TOMORROW.from(now());
        reason = null;
        person = null;
        text = null;
    }

    /** Does it at once, or lets it go on in the background when there are many. */
    public void start() {
        notices.attempt(() -> {
            var wish = all ? BulkWish.ofAll(change(), view.getChoice().filter()) : BulkWish.of(change(), leads);
            var run = bulk.start(wish);
            progress.started(run);
            PrimeFaces.current().ajax().addCallbackParam("bulk", run.finished() ? "finished" : "running");
            return true;
        });
    }

    private BulkChange change() {
        return switch (action) {
            case "FOLLOW_UP" -> BulkChange.followingUpAt(nextContactAt);
            case "CONVERTED" -> BulkChange.moving(StatusMove.converted());
            case "LOST" -> BulkChange.moving(StatusMove.lost(reason, text));
            case "ASSIGN" -> BulkChange.assigning(person == null || person == 0 ? null : person);
            case "COMMENT" -> BulkChange.commenting(text);
            default -> BulkChange.moving(StatusMove.contacted());
        };
    }

    public void preset(String name) {
        nextContactAt = Presets.valueOf(name).from(now());
    }

    /** Now by the clock of the first hotel; each lead's own hotel reads what is chosen by its own. */
    private LocalDateTime now() {
        return LocalDateTime.now(
                view.getHotels().isEmpty()
                        ? clock
                        : clock.withZone(view.getHotels().get(0).zone()));
    }

    public List<Presets> getPresets() {
        return Presets.after(now());
    }

    public String getTitle() {
        return words.say("bulk.ask." + action);
    }

    /** Whether there are too many to be counted. */
    private boolean isUncounted() {
        return count > LeadSearch.COUNTED_UP_TO;
    }

    private String number() {
        return isUncounted() ? words.say("bulk.many", LeadSearch.COUNTED_UP_TO) : words.say("bulk.exactly", count);
    }

    public String getAbout() {
        return count == 0 ? words.say("bulk.ask.none") : words.say("bulk.ask.about", number(), count);
    }

    public String getButton() {
        return words.say("bulk.do", number(), count);
    }

    public boolean isNothing() {
        return count == 0;
    }

    public boolean isLong() {
        return count > Bulk.AT_ONCE;
    }

    /** The colleagues, whoever asks first. */
    public List<Colleague> getPeople() {
        var me = caller.get().userId();
        return Stream.concat(
                        view.getPeople().stream().filter(other -> me != null && other.id() == me),
                        view.getPeople().stream().filter(other -> me == null || other.id() != me))
                .toList();
    }

    public boolean isMe(Colleague colleague) {
        return caller.get().user().filter(me -> me == colleague.id()).isPresent();
    }

    public List<LostReason> getReasons() {
        return List.of(LostReason.values());
    }

    public String getAction() {
        return action;
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

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
