package org.hotelleads.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cards by which the hotels score, at hand without asking the database each time. A card that was changed on another
 * node may be used for some seconds more; whatever is scored by it then is found by its number and scored anew.
 */
@ApplicationScoped
public class ScoreCards {

    /** For how long a card is taken as the one in force without looking. */
    public static final Duration BELIEVED = Duration.ofSeconds(5);

    @Inject
    private ScoreChoices choices;

    @Inject
    private Clock clock;

    private final Map<Long, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(CardInForce card, Instant at) {}

    /** The card by which the hotel scores. */
    public CardInForce of(long hotelId) {
        var now = clock.instant();
        var known = seen.get(hotelId);
        if (known != null && now.isBefore(known.at().plus(BELIEVED))) {
            return known.card();
        }
        var card = choices.of(hotelId).inForce();
        seen.put(hotelId, new Seen(card, now));
        return card;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CardChanged event) {
        seen.remove(event.hotelId());
    }
}
