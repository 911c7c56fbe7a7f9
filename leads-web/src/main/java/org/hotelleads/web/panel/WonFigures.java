package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.search.LeadSearch;
import org.hotelleads.search.Won;
import org.hotelleads.web.faces.BookingWords;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.PageWords;

/** What the leads that the filters let through have booked. */
@Named
@RequestScoped
public class WonFigures {

    private static final String BETWEEN = " \u00b7 ";
    private static final String NOTHING = "\u2013";

    @EJB
    private LeadSearch search;

    @Inject
    private LeadsView view;

    @Inject
    private PageWords words;

    @Inject
    private BookingWords bookings;

    @Inject
    private Look look;

    private Won won;

    /**
     * The parts of what was won by one thing that tells leads apart.
     *
     * @param title the key of its name
     * @param type the enum that its parts are values of
     */
    public record Group(String title, String type, List<Won.Part> parts) {}

    /** What was won; null before the page is drawn, for what is asked then may change it. */
    private Won won() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return null;
        }
        if (won == null) {
            won = search.won(view.getChoice().filter());
        }
        return won;
    }

    public boolean isAny() {
        return won() != null && won().bookings() > 0;
    }

    /** Bookings, nights, revenue and how much of it costs no commission, in one line. */
    public String getLine() {
        var share = won().directShare().map(direct -> words.say("leads.won.direct", percent(direct)));
        return Stream.of(
                        Optional.of(words.say("leads.won.bookings", won().bookings())),
                        Optional.of(words.say("leads.won.nights", won().nights())),
                        Optional.of(revenue(won().revenue())).filter(text -> !text.equals(NOTHING)),
                        share)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
    }

    /** For how many days a booking counts, in one sentence; empty where there is no hotel. */
    public String getWindow() {
        return Optional.ofNullable(won())
                .flatMap(Won::window)
                .map(window -> window.shortest() == window.longest()
                        ? words.say("leads.won.window", window.longest())
                        : words.say("leads.won.windows", window.shortest(), window.longest()))
                .orElse("");
    }

    /** By channel and by persona. */
    public List<Group> getGroups() {
        return isAny()
                ? List.of(
                        new Group("leads.channel", "Channel", won().byChannel()),
                        new Group("leads.persona", "Persona", won().byPersona()))
                : List.of();
    }

    /** Each currency by itself: nobody knows at which rate they could be added. */
    public String revenue(List<Won.Money> revenue) {
        return revenue.isEmpty()
                ? NOTHING
                : revenue.stream()
                        .map(money -> bookings.sum(money.amount(), money.currency()))
                        .collect(Collectors.joining(" + "));
    }

    public String share(Optional<Double> direct) {
        return direct.map(this::percent).orElse(NOTHING);
    }

    private String percent(double share) {
        return words.say(
                "leads.percent",
                NumberFormat.getIntegerInstance(look.getLocale()).format(100 * share));
    }
}
