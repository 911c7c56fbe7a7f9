package org.hotelleads.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.search.Colleagues.Colleague;
import org.hotelleads.search.Period;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.PeriodText;
import org.hotelleads.web.hotel.HotelMenu;

/** The chosen filters as chips, each of which can be taken back. */
@Named
@RequestScoped
public class Chips {

    @Inject
    private LeadsView view;

    @Inject
    private HotelMenu menu;

    @Inject
    private PageWords words;

    @Inject
    private PeriodText periods;

    /** One chosen word of one filter, and what it is called. */
    public record Chip(String filter, String word, String text) {}

    public List<Chip> getAll() {
        var choice = view.getChoice();
        var chips = new ArrayList<Chip>();
        choice.getStatuses().forEach(word -> chips.add(new Chip("status", word, words.say("LeadStatus." + word))));
        choice.getChannels().forEach(word -> chips.add(new Chip("channel", word, words.say("Channel." + word))));
        choice.getPersonas().forEach(word -> chips.add(new Chip("persona", word, words.say("Persona." + word))));
        if (!choice.getHotels().isEmpty()) {
            menu.getAll().stream()
                    .filter(hotels -> choice.getHotels().contains(hotels.word()))
                    .forEach(hotels -> chips.add(new Chip("hotel", hotels.word(), hotels.name())));
        }
        choice.getAssignees().forEach(word -> chips.add(new Chip("assignedTo", word, person(word))));
        Stream.ofNullable(choice.getDue())
                .forEach(due -> chips.add(new Chip("due", due.name(), words.say("Due." + due))));
        if (!choice.period().equals(Period.ALWAYS)) {
            chips.add(new Chip("period", "", periods.of(choice.period())));
        }
        if (!choice.filter().query().isEmpty()) {
            chips.add(new Chip("q", "", words.say("leads.chip.search", choice.getQ())));
        }
        return chips;
    }

    /** Whose leads they are: a word for oneself and for nobody, the name of everybody else. */
    private String person(String word) {
        return view.getPeople().stream()
                .filter(one -> word.equals(String.valueOf(one.id())))
                .map(Colleague::name)
                .findFirst()
                .orElseGet(() -> words.say("leads.assigned." + word));
    }
}
