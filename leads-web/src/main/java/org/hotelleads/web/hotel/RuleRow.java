package org.hotelleads.web.hotel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotelleads.access.User;
import org.hotelleads.lead.Channel;
import org.hotelleads.pipeline.RuleWish;

/** Somebody of the hotel as a row of its rule: whether they take part, and for which languages and channels. */
public class RuleRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String name;
    private boolean takesPart;
    private List<String> languages = new ArrayList<>();
    private List<String> channels = new ArrayList<>();
    private String flaw;

    RuleRow(User user, Optional<RuleWish.Person> wish) {
        id = user.id();
        name = user.name();
        takesPart = wish.isPresent();
        wish.ifPresent(person -> {
            languages = new ArrayList<>(person.languages());
            channels = person.channels().stream().map(Enum::name).collect(Collectors.toCollection(ArrayList::new));
        });
    }

    RuleWish.Person wish() {
        return new RuleWish.Person(
                id, languages, channels.stream().map(Channel::valueOf).collect(Collectors.toSet()));
    }

    void flawed(String text) {
        flaw = text;
    }

    /** What is wrong with it, in words; null if nothing. */
    public String getFlaw() {
        return flaw;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isTakesPart() {
        return takesPart;
    }

    public void setTakesPart(boolean takesPart) {
        this.takesPart = takesPart;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages == null ? new ArrayList<>() : new ArrayList<>(languages);
    }

    public List<String> getChannels() {
        return channels;
    }

    public void setChannels(List<String> channels) {
        this.channels = channels == null ? new ArrayList<>() : new ArrayList<>(channels);
    }
}
