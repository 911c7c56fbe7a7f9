package org.hotelleads.understanding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hotelleads.lead.Reason;

/**
 * What each reason is worth, and the most that a group of them may give or take. A group without a cap has none; a
 * reason that is not named is worth nothing.
 */
public record ScoreCard(Map<String, Integer> points, Map<ScoreGroup, Integer> caps) {

    /** The points with which every lead begins, by cards that were learned. */
    public static final String BASE = "base.learned";

    /** The points for each day of silence, which nobody can learn from those who have come to an end. */
    public static final String SILENCE = "negative.inactive";

    private static final ScoreCard EXPERTS = new ScoreCard(expertsPoints(), expertsCaps());

    public ScoreCard {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        caps = caps.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(caps));
    }

    /** The experts' estimates, which stand until a hotel chooses otherwise or has enough outcomes to learn from. */
    public static ScoreCard experts() {
        return EXPERTS;
    }

    private static Map<String, Integer> expertsPoints() {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put("contact.email", 12);
        points.put("contact.phone", 12);
        points.put("contact.name", 5);
        points.put("stay.arrival", 12);
        points.put("stay.departure", 8);
        points.put("stay.nights", 8);
        points.put("stay.month", 4);
        points.put("stay.party", 6);
        points.put("stay.room", 3);
        points.put("intent.book", 12);
        points.put("intent.availability", 8);
        points.put("intent.price", 8);
        points.put("intent.payment", 6);
        points.put("intent.accepts", 10);
        points.put("timing.days0to2", 8);
        points.put("timing.days3to14", 6);
        points.put("timing.days15to60", 4);
        points.put("timing.days61to180", 1);
        points.put("timing.daysOver180", -4);
        points.put("timing.past", -8);
        points.put("engagement.turns", 4);
        points.put("engagement.quickReplies", 3);
        points.put("engagement.returns", 8);
        points.put("engagement.loyal", 8);
        points.put("channel.PHONE", 5);
        points.put("channel.WHATSAPP", 4);
        points.put("channel.WEB_CHAT", 3);
        points.put("channel.FORM", 3);
        points.put("channel.FACEBOOK", 2);
        points.put("channel.INSTAGRAM", 2);
        points.put("negative.justLooking", -10);
        points.put("negative.rivalPrice", -4);
        points.put("negative.notAGuest", -30);
        points.put(SILENCE, -1);
        return points;
    }

    private static Map<ScoreGroup, Integer> expertsCaps() {
        Map<ScoreGroup, Integer> caps = new EnumMap<>(ScoreGroup.class);
        for (ScoreGroup group : ScoreGroup.values()) {
            group.expertsCap().ifPresent(most -> caps.put(group, most));
        }
        return caps;
    }

    /** All reasons that experts give points for, in the order in which they are told. */
    public static List<String> reasons() {
        return List.copyOf(EXPERTS.points.keySet());
    }

    public int worth(String reason) {
        return points.getOrDefault(reason, 0);
    }

    /** On how many days of silence the score changes, until the cap is reached. */
    int daysOfSilence() {
        int each = Math.abs(worth(SILENCE));
        int most = Objects.requireNonNullElse(caps.get(ScoreGroup.SILENCE), Integer.MAX_VALUE - each);
        return each == 0 ? 0 : (most + each - 1) / each;
    }

    /** This card, with what silence costs by another one. */
    public ScoreCard withSilenceOf(ScoreCard other) {
        Map<String, Integer> all = new LinkedHashMap<>(points);
        all.put(SILENCE, other.worth(SILENCE));
        Map<ScoreGroup, Integer> limits = new EnumMap<>(ScoreGroup.class);
        limits.putAll(caps);
        if (other.caps.containsKey(ScoreGroup.SILENCE)) {
            limits.put(ScoreGroup.SILENCE, other.caps.get(ScoreGroup.SILENCE));
        }
        return new ScoreCard(all, limits);
    }

    /** The signs of a group with their points, the last ones reduced so that they keep to its cap. */
    List<Reason> value(ScoreGroup group, List<Reason> signs) {
        List<Reason> reasons = signs.stream()
                .map(sign -> sign.worth(sign.points() * worth(sign.key())))
                .filter(reason -> reason.points() != 0)
                .toList();
        int most = Objects.requireNonNullElse(caps.get(group), Integer.MAX_VALUE);
        int sum = reasons.stream().mapToInt(Reason::points).sum();
        return Math.abs(sum) > most ? ScoreRules.takenOff(reasons, sum - Integer.signum(sum) * most) : reasons;
    }
}
