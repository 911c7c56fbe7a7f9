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
 * minute. The wait is short and never grows beyond that, and it is not for browsers with which the person has signed in
 * before, so that nobody can lock a colleague out.
 */
@Stateless
public class SignInThrottle {

    /** No login has a blank in it, so that these are none. */
    private static final String BROWSER = "browser ";

    private static final String CODE_OF = "code of ";

    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int LARGEST_POWER = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private AddressLimit addresses;

    @Inject
    private Clock clock;

    /**
     * What somebody who wants to sign in is counted as.
     *
     * @param key the login or, where the person has signed in with this browser before, the browser: so that failures of
     *     others do not slow down the person
     */
    public record Pass(String key, String network, boolean isKnown, boolean mustWait) {}

    public Pass passOf(Visitor visitor, String login) {
        var isKnown = browsers.know(visitor, login);
        var key = isKnown ? BROWSER + Secrets.hash(visitor.browserToken()) : login;
        var isFlood = !isKnown && addresses.isReachedBy(visitor.network());
        return new Pass(key, visitor.network(), isKnown, isFlood || mustWait(key));
    }

    /** The same for the code after the password, which whoever tries must know already. */
    public Pass passOfSecondStep(Visitor visitor, User user) {
        var isKnown = browsers.know(visitor, user.login());
        var key = isKnown ? CODE_OF + Secrets.hash(visitor.browserToken()) : CODE_OF + user.id();
        return new Pass(key, visitor.network(), isKnown, mustWait(key));
    }

    private boolean mustWait(String key) {
        var failure = em.find(SignInFailure.class, key);
        return failure != null
                && clock.instant().isBefore(failure.lastFailedAt().plus(waitAfter(failure.failures())));
    }

    /** Counts one failure, even if the caller's own transaction comes to nothing. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(Pass pass) {
        addresses.failed(pass.network());
        em.createNativeQuery("""
                        insert into sign_in_failure (login, failures, last_failed_at) values (?, 1, ?)
                        on conflict (login) do update
                        set failures = sign_in_failure.failures + 1, last_failed_at = excluded.last_failed_at
                        """)
                .setParameter(1, pass.key())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    public void succeeded(Pass pass) {
        em.createQuery("delete from SignInFailure f where f.login = :login")
                .setParameter("login", pass.key())
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
