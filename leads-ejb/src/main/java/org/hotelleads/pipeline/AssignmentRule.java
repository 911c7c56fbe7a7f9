package org.hotelleads.pipeline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.User;
import org.hotelleads.lead.Channel;

/** By what rule a hotel gives its new leads to salespeople, and whose turn it is. */
@Entity
@Table(name = "assignment_rule")
public class AssignmentRule {

    /** How the salesperson of a new lead is found. */
    public enum Way {
        /** Not at all: the team takes new leads by hand. */
        NONE,
        /** One after the other. */
        ROUND_ROBIN,
        /** Whoever has the fewest leads in hand. */
        LEAST_OPEN,
        /** Those who speak the guest's language, one after the other. */
        BY_LANGUAGE,
        /** Those who look after the guest's channel, one after the other. */
        BY_CHANNEL
    }

    @Id
    @Column(name = "hotel_id")
    private Long hotelId;

    @Enumerated(EnumType.STRING)
    private Way way = Way.NONE;

    @Column(name = "first_lead")
    private UUID firstLead;

    private long turns;

    @OneToMany(mappedBy = "rule", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<RulePerson> people = new ArrayList<>();

    protected AssignmentRule() {}

    AssignmentRule(long hotelId) {
        this.hotelId = hotelId;
    }

    /**
     * The hotel wants another way, or other people. Whoever stays keeps their turn.
     *
     * @param next the smallest id of leads to come, which are all that the rule is for
     */
    void become(Way wanted, List<RulePerson> wantedPeople, UUID next) {
        if (way == Way.NONE) {
            firstLead = next;
        }
        way = wanted;
        people.removeIf(person -> wantedPeople.stream().noneMatch(person::isSameAs));
        for (var wish : wantedPeople) {
            people.stream()
                    .filter(wish::isSameAs)
                    .findFirst()
                    .ifPresentOrElse(person -> person.become(wish), () -> people.add(wish.of(this)));
        }
    }

    /**
     * Whoever of those that fit has waited longest for a turn; it is their turn now.
     *
     * @param inHand how many open leads somebody has, by their id; nobody's count is missing but that of who has none
     */
    Optional<User> next(String language, Channel channel, Map<Long, Long> inHand) {
        var next = people.stream()
                .filter(person -> person.user().worksOn(hotelId))
                .filter(person -> fits(person, language, channel))
                .min(Comparator.<RulePerson>comparingLong(person -> load(person, inHand))
                        .thenComparingLong(RulePerson::turn)
                        .thenComparingInt(RulePerson::place));
        next.ifPresent(person -> person.hadTurn(++turns));
        return next.map(RulePerson::user);
    }

    private boolean fits(RulePerson person, String language, Channel channel) {
        return switch (way) {
            case NONE -> false;
            case ROUND_ROBIN, LEAST_OPEN -> true;
            case BY_LANGUAGE -> person.languages().contains(language);
            case BY_CHANNEL -> person.channels().contains(channel);
        };
    }

    private long load(RulePerson person, Map<Long, Long> inHand) {
        return way == Way.LEAST_OPEN ? inHand.getOrDefault(person.user().id(), 0L) : 0;
    }

    Way way() {
        return way;
    }

    /** Who takes part, in the order in which the hotel named them. */
    List<RulePerson> people() {
        return people.stream()
                .sorted(Comparator.comparingInt(RulePerson::place))
                .toList();
    }
}
