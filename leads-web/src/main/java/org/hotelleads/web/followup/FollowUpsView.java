package org.hotelleads.web.followup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.search.Colleagues;
import org.hotelleads.search.Colleagues.Colleague;
import org.hotelleads.search.LeadChanges;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadFilter.Due;
import org.primefaces.PrimeFaces;

/** The page of follow-ups: whose they are, and how many of each group are shown. The address says whose. */
@Named
@ViewScoped
public class FollowUpsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ME = "ME";
    private static final String NOBODY = "NOBODY";
    private static final String ALL = "ALL";
    private static final int AT_ONCE = 25;

    @EJB
    private Colleagues colleagues;

    @EJB
    private LeadChanges changes;

    @Inject
    private CurrentCaller caller;

    private transient List<Colleague> people;
    private final Map<Due, Integer> most = new EnumMap<>(Due.class);
    private String whose = ME;
    private String changesSeen;

    /** One's own, unless the address names somebody else. */
    @PostConstruct
    void open() {
        changesSeen = changes.since(null).mark();
        setWhose(external().getRequestParameterMap().get("assignedTo"));
    }

    /** Somebody else's: the first of them. */
    public void choose() {
        most.clear();
        var page = external().getRequestContextPath() + external().getRequestServletPath();
        PrimeFaces.current()
                .ajax()
                .addCallbackParam("address", whose.equals(ME) ? page : page + "?assignedTo=" + whose);
    }

    /** Shows more of the group that the request names. */
    public void showMore() {
        var due = Due.valueOf(external().getRequestParameterMap().get("due"));
        most.merge(due, 2 * AT_ONCE, (before, first) -> before + AT_ONCE);
    }

    int most(Due due) {
        return most.getOrDefault(due, AT_ONCE);
    }

    /** Ids of the people whose follow-ups are shown; empty for everybody. */
    Set<Long> assignees() {
        return switch (whose) {
            case ME -> Set.of(caller.get().user().orElse(LeadFilter.NOBODY));
            case NOBODY -> Set.of(LeadFilter.NOBODY);
            case ALL -> Set.of();
            default -> Set.of(Long.valueOf(whose));
        };
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** The colleagues whose follow-ups the person may see, the person left out. */
    public List<Colleague> getPeople() {
        if (people == null) {
            var me = caller.get().user().orElse(LeadFilter.NOBODY);
            people = colleagues.all().stream()
                    .filter(colleague -> colleague.id() != me)
                    .toList();
        }
        return people;
    }

    public String getWhose() {
        return whose;
    }

    /** Words that mean nothing are passed over. */
    public void setWhose(String wanted) {
        var isKnown = Set.of(ME, NOBODY, ALL).contains(String.valueOf(wanted))
                || getPeople().stream().anyMatch(one -> String.valueOf(one.id()).equals(wanted));
        whose = isKnown ? wanted : whose;
    }

    /** Whether rows must say whose they are. */
    public boolean isOfMany() {
        return whose.equals(ALL);
    }

    public String getChangesSeen() {
        return changesSeen;
    }
}
