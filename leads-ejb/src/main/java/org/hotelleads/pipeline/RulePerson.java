package org.hotelleads.pipeline;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.User;
import org.hotelleads.lead.Channel;

/** Somebody who takes part in a hotel's rule, with the languages and channels that are theirs. */
@Entity
@Table(name = "assignment_rule_person")
public class RulePerson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "hotel_id")
    private AssignmentRule rule;

    @ManyToOne
    @JoinColumn(name = "user_id")
    private User user;

    private int place;
    private String languages;
    private String channels;
    private long turn;

    protected RulePerson() {}

    RulePerson(User user, int place, Collection<String> languages, Collection<Channel> channels) {
        this.user = user;
        this.place = place;
        this.languages = words(languages.stream());
        this.channels = words(channels.stream().map(Enum::name));
    }

    private static String words(Stream<String> words) {
        return words.sorted().distinct().collect(Collectors.joining(" "));
    }

    private static Stream<String> each(String words) {
        return words.isEmpty() ? Stream.empty() : Stream.of(words.split(" "));
    }

    RulePerson of(AssignmentRule whole) {
        rule = whole;
        return this;
    }

    boolean isSameAs(RulePerson other) {
        return user.equals(other.user);
    }

    /** Everything but the turn is as the hotel wishes it now. */
    void become(RulePerson wish) {
        place = wish.place;
        languages = wish.languages;
        channels = wish.channels;
    }

    void hadTurn(long number) {
        turn = number;
    }

    User user() {
        return user;
    }

    int place() {
        return place;
    }

    long turn() {
        return turn;
    }

    /** ISO 639 codes. */
    List<String> languages() {
        return each(languages).toList();
    }

    Set<Channel> channels() {
        return each(channels).map(Channel::valueOf).collect(Collectors.toSet());
    }
}
