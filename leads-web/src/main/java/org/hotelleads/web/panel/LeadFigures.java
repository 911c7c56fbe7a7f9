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
import org.hotelleads.search.LeadSearch;
import org.hotelleads.search.LeadStatistics;
import org.hotelleads.search.Period;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.PageWords;

/**
 * The figures above the table. With a period they are compared with the equal period before; without one they are those
 * of all the time, and the difference is that of the last thirty days.
 */
@Named
@RequestScoped
public class LeadFigures {

    private static final int DAYS_COMPARED = 30;
    private static final String NOTHING = "\u2013";

    @EJB
    private LeadSearch search;

    @Inject
    private LeadsView view;

    @Inject
    private PageWords words;

    @Inject
    private Look look;

    private List<Card> cards;

    /**
     * One figure.
     *
     * @param name the last part of its keys in the message bundle
     * @param trend see {@link Difference#trend()}
     */
    public record Card(String name, String value, String difference, String trend) {}

    /** The cards; none before the page is drawn, for what is asked then may change the figures. */
    public List<Card> getCards() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (cards == null) {
            var filter = view.getChoice().filter();
            var wanted = search.statistics(filter);
            var compared =
                    isOfAllTime() ? search.statistics(filter.in(view.getPeriod().lastDays(DAYS_COMPARED))) : wanted;
            cards = cards(wanted.now(), compared.now(), compared.previous());
        }
        return cards;
    }

    public boolean isOfAllTime() {
        return view.getChoice().period().equals(Period.ALWAYS);
    }

    private List<Card> cards(LeadStatistics shown, LeadStatistics now, Optional<LeadStatistics> previous) {
        var before = previous.orElse(new LeadStatistics(0, 0, Optional.empty(), Optional.empty()));
        return List.of(
                card("total", count(shown.total()), Difference.ofCounts(now.total(), before.total())),
                card("new", count(shown.fresh()), Difference.ofCounts(now.fresh(), before.fresh())),
                card(
                        "score",
                        shown.averageScore().map(this::oneDecimal).orElse(NOTHING),
                        Difference.ofScores(now.averageScore(), before.averageScore())),
                card(
                        "conversion",
                        shown.conversionRate().map(this::percent).orElse(NOTHING),
                        Difference.ofShares(now.conversionRate(), before.conversionRate())));
    }

    private Card card(String name, String value, Difference difference) {
        var text = difference
                .number(look.getLocale())
                .map(number -> words.say("Difference." + difference.unit(), number))
                .orElse(NOTHING);
        return new Card(name, value, text, difference.trend());
    }

    private String count(long number) {
        return NumberFormat.getIntegerInstance(look.getLocale()).format(number);
    }

    private String oneDecimal(double number) {
        var format = NumberFormat.getNumberInstance(look.getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private String percent(double share) {
        return words.say("leads.percent", oneDecimal(100 * share));
    }
}
