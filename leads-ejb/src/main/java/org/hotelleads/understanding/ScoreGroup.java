package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotelleads.lead.Reason;

/** The groups of score rules in the order in which reasons are told, some with the most points they may give or take. */
public enum ScoreGroup {
    CONTACT(
            25,
            evidence -> evidence.known(FactKind.EMAIL, "contact.email", 1),
            evidence -> evidence.known(FactKind.PHONE, "contact.phone", 1),
            evidence -> evidence.known(FactKind.NAME, "contact.name", 1)),
    STAY(28, StayPoints::arrival, StayPoints::departure, StayPoints::month, StayPoints::party, StayPoints::room),
    INTENT(
            22,
            evidence -> evidence.seen(Intent.BOOK, "intent.book", 1),
            EngagementPoints::availability,
            evidence -> evidence.seen(Intent.PAYMENT, "intent.payment", 1),
            evidence -> evidence.seen(Intent.ACCEPTS, "intent.accepts", 1)),
    TIMING(null, StayPoints::timing),
    ENGAGEMENT(null, EngagementPoints::turns, EngagementPoints::quickReplies, EngagementPoints::returns),
    CHANNEL(null, EngagementPoints::channel),
    NEGATIVE(
            null,
            evidence -> evidence.seen(Intent.JUST_LOOKING, "negative.justLooking", 1),
            evidence -> evidence.seen(Intent.RIVAL, "negative.rivalPrice", 1),
            evidence -> evidence.seen(Intent.NOT_A_GUEST, "negative.notAGuest", 1)),
    SILENCE(15, EngagementPoints::inactive);

    private final Integer expertsCap;
    private final List<ScoreRule> rules;

    ScoreGroup(Integer expertsCap, ScoreRule... rules) {
        this.expertsCap = expertsCap;
        this.rules = List.of(rules);
    }

    /** The most points that the group gives or takes, as experts say; empty where its rules cannot add up. */
    public Optional<Integer> expertsCap() {
        return Optional.ofNullable(expertsCap);
    }

    /** The keys of the group's reasons, in the order in which they are told. */
    public List<String> reasons() {
        return ScoreCard.reasons().stream().filter(reason -> of(reason) == this).toList();
    }

    private static ScoreGroup of(String reason) {
        return reason.equals(ScoreCard.SILENCE)
                ? SILENCE
                : valueOf(reason.substring(0, reason.indexOf('.')).toUpperCase(Locale.ROOT));
    }

    /** What of this group the evidence shows; the points of each say how many times it counts. */
    List<Reason> signs(Evidence evidence) {
        List<Reason> signs = new ArrayList<>();
        rules.forEach(rule -> rule.apply(evidence).ifPresent(signs::add));
        return signs;
    }
}
