package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Ways to an identity provider that browsers have set out on. Each holds for ten minutes, for one browser, and once; on
 * whichever node it ends.
 */
@Stateless
public class OutsideStarts {

    /** How long somebody may take at the provider. */
    public static final Duration TIME_TO_RETURN = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * A browser that sets out.
     *
     * @param state the random word by which the provider sends it back
     * @param browser the random word that only this browser holds
     * @param returnTo where in the console it wants to go then; may be null
     */
    public record Start(String state, String browser, String returnTo) {}

    /** Sets out, with new random words; forgets who has not come back in time. */
    public Start begin(String returnTo) {
        forgetLate();
        var start = new Start(Secrets.newToken(), Secrets.newToken(), returnTo);
        em.createNativeQuery("insert into outside_start (state_hash, browser_hash, return_to, started_at)"
                        + " values (?, ?, ?, ?)")
                .setParameter(1, Secrets.hash(start.state()))
                .setParameter(2, Secrets.hash(start.browser()))
                .setParameter(3, returnTo)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
        return start;
    }

    /**
     * Ends the way of this state, whoever asks: it cannot be taken again.
     *
     * @return the start, if this browser had set out on it, not longer ago than ten minutes; else empty
     */
    public Optional<Start> takeBack(String state, String browser) {
        List<?> taken = em.createNativeQuery("delete from outside_start where state_hash = ?"
                        + " returning browser_hash, return_to, started_at >= ?")
                .setParameter(1, Secrets.hash(state))
                .setParameter(2, Timestamp.from(clock.instant().minus(TIME_TO_RETURN)))
                .getResultList();
        return taken.stream()
                .map(Object[].class::cast)
                .filter(row -> row[0].equals(Secrets.hash(browser)) && Boolean.TRUE.equals(row[2]))
                .map(row -> new Start(state, browser, (String) row[1]))
                .findFirst();
    }

    private void forgetLate() {
        em.createNativeQuery("delete from outside_start where started_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(TIME_TO_RETURN)))
                .executeUpdate();
    }
}
