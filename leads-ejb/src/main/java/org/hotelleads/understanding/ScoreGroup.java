package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.List;
import org.hotelleads.lead.Reason;

/** The groups of score rules in the order in which reasons are told, each with the most points it may give. */
enum ScoreGroup {
    CONTACT(
            25,
            evidence -> evidence.known(FactKind.EMAIL, "contact.email", 12),
            evidence -> evidence.known(FactKind.PHONE, "contact.phone", 12),
            evidence -> evidence.known(FactKind.NAME, "contact.name", 5)),
    STAY(28, StayPoints::arrival, StayPoints::departure, StayPoints::month, StayPoints::party, StayPoints::room),
    INTENT(
            22,
            evidence -> evidence.seen(Intent.BOOK, "intent.book", 12),
            EngagementPoints::availability,
            evidence -> evidence.seen(Intent.PAYMENT, "intent.payment", 6),
            evidence -> evidence.seen(Intent.ACCEPTS, "intent.accepts", 10)),
    TIMING(8, StayPoints::timing),
    ENGAGEMENT(15, EngagementPoints::turns, EngagementPoints::quickReplies, EngagementPoints::returns),
    CHANNEL(5, EngagementPoints::channel),
    NEGATIVE(
            0,
            evidence -> evidence.seen(Intent.JUST_LOOKING, "negative.justLooking", -10),
            evidence -> evidence.seen(Intent.RIVAL, "negative.rivalPrice", -4),
            evidence -> evidence.seen(Intent.NOT_A_GUEST, "negative.notAGuest", -30),
            EngagementPoints::inactive);

    private final int most;
    private final List<ScoreRule> rules;

    ScoreGroup(int most, ScoreRule... rules) {
        this.most = most;
        this.rules = List.of(rules);
    }

    /** The reasons of this group, the last ones reduced so that they sum to no more than its cap. */
    List<Reason> reasons(Evidence evidence) {
        List<Reason> reasons = new ArrayList<>();
        rules.forEach(rule -> rule.apply(evidence).ifPresent(reasons::add));
        int sum = reasons.stream().mapToInt(Reason::points).sum();
        return sum > most ? ScoreRules.takenOff(reasons, sum - most) : reasons;
    }
}
