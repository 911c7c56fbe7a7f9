package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/**
 * Slows down guessing: after five failures in a row a login must wait two seconds, then four, eight and so on up to a
 * minute. The wait is short and never grows beyond that, so that nobody can lock a colleague out for long.
 */
@Stateless
public class SignInThrottle {

    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int LARGEST_POWER = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public boolean mustWait(String login) {
        var failure = em.find(SignInFailure.class, login);
        return failure != null
                && clock.instant().isBefore(failure.lastFailedAt().plus(waitAfter(failure.failures())));
    }

    /** Counts one failure, even if the caller's own transaction comes to nothing. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(String login) {
        em.createNativeQuery("""
                        insert into sign_in_failure (login, failures, last_failed_at) values (?, 1, ?)
                        on conflict (login) do update
                        set failures = sign_in_failure.failures + 1, last_failed_at = excluded.last_failed_at
                        """)
                .setParameter(1, login)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    public void succeeded(String login) {
        em.createQuery("delete from SignInFailure f where f.login = :login")
                .setParameter("login", login)
                .executeUpdate();
    }

    static Duration waitAfter(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(failures - FREE_TRIES + 1, LARGEST_POWER));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
