package org.hotelleads.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotelleads.lead.Quote;
import org.hotelleads.understanding.Fact;
import org.hotelleads.understanding.FactKind;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.PageWords;

/** What the open lead wants besides its dates: who comes, in which rooms, and what was asked about. */
@Named
@RequestScoped
public class WishesView {

    @Inject
    private LeadPanel panel;

    @Inject
    private PageWords words;

    @Inject
    private Look look;

    /** Something that the guest wants, in words, and where it was said. */
    public record Wish(String text, Quote quote) {}

    /** Who comes, and in how many rooms of which kind. */
    public List<Wish> getParty() {
        var party = new ArrayList<Wish>();
        counted(FactKind.ADULTS).ifPresent(party::add);
        counted(FactKind.CHILDREN).ifPresent(party::add);
        fact(FactKind.CHILD_AGES)
                .map(ages ->
                        new Wish(words.say("leads.wish.CHILD_AGES", ages.value().replace(",", ", ")), ages.quote()))
                .ifPresent(party::add);
        counted(FactKind.ROOMS).ifPresent(party::add);
        fact(FactKind.ROOM_TYPE)
                .map(type -> new Wish(type.value(), type.quote()))
                .ifPresent(party::add);
        return party;
    }

    /** What the guest asked about, each once. */
    public List<Wish> getInterests() {
        return panel.getFile().interests().stream()
                .map(asked -> new Wish(words.of(asked.interest()), asked.quote()))
                .toList();
    }

    /** The language that the guest speaks, by its name; empty when it is not known. */
    public String getLanguage() {
        return Optional.ofNullable(panel.getFile().language())
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(look.getLocale()))
                .map(this::capitalised)
                .orElse("");
    }

    private String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(look.getLocale()) + name.substring(1);
    }

    private Optional<Wish> counted(FactKind kind) {
        return fact(kind)
                .map(fact -> new Wish(words.say("leads.wish." + kind, Integer.valueOf(fact.value())), fact.quote()));
    }

    private Optional<Fact> fact(FactKind kind) {
        return panel.getFile().facts().stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst();
    }
}
