package org.hotelleads.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotelleads.lead.Channel;
import org.hotelleads.pipeline.AssignmentRule.Way;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * How a hotel wants its new leads to be given to people.
 *
 * @param people who takes part, in their order
 */
public record RuleWish(Way way, List<Person> people) {

    private static final int MOST_PEOPLE = 100;
    private static final int MOST_LANGUAGES = 20;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /**
     * Somebody who takes part.
     *
     * @param user the person's id
     * @param languages ISO 639 codes such as {@code es}
     */
    public record Person(long user, List<String> languages, Set<Channel> channels) {
        public Person {
            languages = List.copyOf(languages);
            channels = Set.copyOf(channels);
        }
    }

    /**
     * @throws Refusal naming each field with which the rule could give no lead to anybody
     */
    public RuleWish {
        people = List.copyOf(people);
        var flaws = new ArrayList<Flaw>();
        if (way == null) {
            flaws.add(flaw("rule", "error.required"));
        }
        if (people.isEmpty() && way != null && way != Way.NONE) {
            flaws.add(flaw("people", "error.rule.nobody"));
        }
        if (people.size() > MOST_PEOPLE) {
            flaws.add(flaw("people", "error.tooManyItems", String.valueOf(MOST_PEOPLE), String.valueOf(people.size())));
        }
        var seen = new HashSet<Long>();
        for (var place = 0; place < people.size(); place++) {
            check(way, people.get(place), "people." + place + ".", seen, flaws);
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private static void check(Way way, Person person, String path, Set<Long> seen, List<Flaw> flaws) {
        if (!seen.add(person.user())) {
            flaws.add(flaw(path + "user", "error.rule.twice"));
        }
        if (way == Way.BY_LANGUAGE && person.languages().isEmpty()) {
            flaws.add(flaw(path + "languages", "error.rule.noLanguage"));
        }
        if (way == Way.BY_CHANNEL && person.channels().isEmpty()) {
            flaws.add(flaw(path + "channels", "error.rule.noChannel"));
        }
        if (person.languages().size() > MOST_LANGUAGES) {
            flaws.add(flaw(
                    path + "languages",
                    "error.tooManyItems",
                    String.valueOf(MOST_LANGUAGES),
                    String.valueOf(person.languages().size())));
        }
        person.languages().stream()
                .filter(language -> !LANGUAGE.matcher(language).matches())
                .forEach(language -> flaws.add(flaw(path + "languages", "error.localeTag", language)));
    }

    private static Flaw flaw(String field, String key, String... details) {
        return new Flaw(field, key, List.of(details));
    }

    static RuleWish of(AssignmentRule rule) {
        return new RuleWish(
                rule.way(),
                rule.people().stream()
                        .map(person -> new Person(person.user().id(), person.languages(), person.channels()))
                        .toList());
    }
}
