package org.hotelleads.web.hotel;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.hotelleads.lead.Channel;
import org.hotelleads.pipeline.AssignmentRule.Way;
import org.hotelleads.pipeline.AssignmentRules;
import org.hotelleads.pipeline.RuleWish;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;

/** Who gets the new leads of the hotel that is being set up. */
@Named
@ViewScoped
public class RuleView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern PERSON = Pattern.compile("people\\.(\\d+)\\.");

    @EJB
    private AssignmentRules rules;

    @Inject
    private HotelsView hotels;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    private Way way;
    private List<RuleRow> rows;
    private String trouble;

    /** Those who take part come first, in their order. */
    @PostConstruct
    void open() {
        var wish = rules.of(hotels.getCode());
        var places = wish.people().stream().map(RuleWish.Person::user).toList();
        way = wish.way();
        rows = new ArrayList<>(rules.candidates(hotels.getCode()).stream()
                .map(user -> new RuleRow(
                        user,
                        wish.people().stream()
                                .filter(person -> person.user() == user.id())
                                .findFirst()))
                .toList());
        rows.sort(Comparator.comparingInt(row -> row.isTakesPart() ? places.indexOf(row.getId()) : places.size()));
    }

    /** Moves somebody one place forward. */
    public void forward(int place) {
        if (place > 0) {
            Collections.swap(rows, place, place - 1);
        }
    }

    /** Moves somebody one place back. */
    public void back(int place) {
        if (place < rows.size() - 1) {
            Collections.swap(rows, place, place + 1);
        }
    }

    /** Keeps the rule, or says at each person what is wrong. */
    public void save() {
        trouble = null;
        rows.forEach(row -> row.flawed(null));
        var part = rows.stream().filter(RuleRow::isTakesPart).toList();
        try {
            rules.set(
                    hotels.getCode(),
                    new RuleWish(way, part.stream().map(RuleRow::wish).toList()));
            notices.done("rules.done");
        } catch (Refusal refusal) {
            FacesContext.getCurrentInstance().validationFailed();
            refusal.flaws().forEach(flaw -> show(flaw, part));
        }
    }

    private void show(Flaw flaw, List<RuleRow> part) {
        var text = words.say(flaw.key(), flaw.details().toArray());
        var person = PERSON.matcher(flaw.field());
        if (person.lookingAt()) {
            part.get(Integer.parseInt(person.group(1))).flawed(text);
        } else {
            trouble = text;
        }
    }

    /** What is wrong with the rule as a whole, in words; null if nothing. */
    public String getTrouble() {
        return trouble;
    }

    /** What will happen to a new lead, in one sentence. */
    public String getSentence() {
        var names =
                rows.stream().filter(RuleRow::isTakesPart).map(RuleRow::getName).toList();
        if (way == Way.NONE || names.isEmpty()) {
            return words.say(way == Way.NONE ? "rules.sentence.NONE" : "rules.sentence.nobody");
        }
        return words.say("rules.sentence." + way, String.join(", ", names));
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<Way> getWays() {
        return List.of(Way.values());
    }

    public boolean isByLanguage() {
        return way == Way.BY_LANGUAGE;
    }

    public boolean isByChannel() {
        return way == Way.BY_CHANNEL;
    }

    public List<RuleRow> getRows() {
        return rows;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }
}
