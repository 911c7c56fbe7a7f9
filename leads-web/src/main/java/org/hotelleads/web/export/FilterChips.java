package org.hotelleads.web.export;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.hotel.NamedHotels;
import org.hotelleads.search.Colleagues;
import org.hotelleads.search.Colleagues.Colleague;
import org.hotelleads.search.FilterWords;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.Period;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.PeriodText;

/** Tells a filter that was kept as the words of an address, a short text for each of its parts. */
@Named
@RequestScoped
public class FilterChips {

    @EJB
    private NamedHotels hotels;

    @EJB
    private Colleagues colleagues;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PageWords words;

    @Inject
    private PeriodText periods;

    private Map<String, String> hotelNames;
    private Map<Long, String> peopleNames;

    /** The parts in the order of the panel's own chips; empty for all leads. */
    public List<String> of(String query) {
        try {
            return told(FilterWords.read(query, caller.get().userId()).filter());
        } catch (Refusal outdated) {
            return List.of(query);
        }
    }

    private List<String> told(LeadFilter filter) {
        var texts = new ArrayList<String>();
        filter.statuses().forEach(one -> texts.add(words.of(one)));
        filter.channels().stream().sorted().forEach(one -> texts.add(words.of(one)));
        filter.personas().stream().sorted().forEach(one -> texts.add(words.of(one)));
        filter.hotels().stream().map(this::hotel).sorted().forEach(texts::add);
        filter.assignees().stream().sorted().map(this::person).forEach(texts::add);
        Stream.ofNullable(filter.due()).map(words::of).forEach(texts::add);
        if (!filter.period().equals(Period.ALWAYS)) {
            texts.add(periods.of(filter.period()));
        }
        if (!filter.query().isEmpty()) {
            texts.add(words.say("leads.chip.search", filter.query()));
        }
        return texts;
    }

    /** Hotels that were taken from the person meanwhile keep their code. */
    private String hotel(String code) {
        if (hotelNames == null) {
            hotelNames = hotels.visible().stream()
                    .collect(Collectors.toMap(NamedHotels.Named::word, NamedHotels.Named::name));
        }
        return hotelNames.getOrDefault(code, code);
    }

    private String person(Long id) {
        if (id.equals(LeadFilter.NOBODY)) {
            return words.say("leads.assigned.NOBODY");
        }
        if (peopleNames == null) {
            peopleNames = colleagues.all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
        }
        return peopleNames.getOrDefault(id, words.say("exports.somebody"));
    }
}
