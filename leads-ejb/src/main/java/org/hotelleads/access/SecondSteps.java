package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.system.Sql;

/**
 * The way from a right password to a signed-in browser for those who have a second step. That the password was right is
 * known here for ten minutes and bound to a token that only the browser has which showed it.
 */
@Stateless
public class SecondSteps {

    static final Duration OPEN_FOR = Duration.ofMinutes(10);

    private static final String BEGIN = "insert into second_step (token_hash, user_id, began_at) values (?, ?, ?)";
    private static final String FIND = "select user_id from second_step where token_hash = ? and began_at > ?";
    private static final String END = "delete from second_step where token_hash = ?";

    /** What has come of a code: the token of the new sign-in, or why there is none. */
    public record Outcome(Optional<String> signIn, boolean isOver, boolean mustWait) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    @Inject
    private SecondFactors factors;

    @Inject
    private SignIns signIns;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** The token of a second step if the person has one; empty for everybody else. */
    public Optional<String> begin(String login) {
        return em.createQuery("select u from User u where u.login = :login", User.class)
                .setParameter("login", login)
                .getResultStream()
                .filter(User::hasSecondFactor)
                .findFirst()
                .map(user -> {
                    var token = Secrets.newToken();
                    sql.change(BEGIN, Secrets.hash(token), user.id(), clock.instant());
                    return token;
                });
    }

    /** Whether a code is awaited from the browser that shows this token. */
    public boolean isAwaited(String token) {
        return personOf(token).isPresent();
    }

    /** Signs the browser in that shows this token, if the code is right; wrong ones make the next try wait longer. */
    public Outcome finish(String token, String code, Visitor visitor) {
        var person = personOf(token);
        if (person.isEmpty()) {
            return new Outcome(Optional.empty(), true, false);
        }
        var user = person.get();
        var isFree = factors.isFree(user.id());
        var pass = throttle.passOfSecondStep(visitor, user);
        if (!isFree || pass.mustWait()) {
            return new Outcome(Optional.empty(), false, true);
        }
        if (!factors.accepts(user.id(), code)) {
            throttle.failed(pass);
            diary.noteOf(user.asCaller(), Deed.SIGN_IN_REFUSED, user.login(), null, Map.of("what", "CODE"));
            return new Outcome(Optional.empty(), false, false);
        }
        throttle.succeeded(pass);
        sql.change(END, Secrets.hash(token));
        return new Outcome(Optional.of(signIns.begin(user.login(), visitor, Proof.PASSWORD_AND_CODE)), false, false);
    }

    private Optional<User> personOf(String token) {
        return sql
                .rows(
                        FIND,
                        row -> row.getLong(1),
                        Secrets.hash(token),
                        clock.instant().minus(OPEN_FOR))
                .stream()
                .findFirst()
                .map(id -> em.find(User.class, id))
                .filter(User::isActive);
    }
}
