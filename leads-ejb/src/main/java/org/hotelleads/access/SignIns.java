package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** All browsers that are signed in, on whichever node: their state is in the database and survives a restart. */
@Stateless
public class SignIns {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** Signs the person in and gives the token for the browser's cookie, which is kept nowhere else. */
    public String begin(String login) {
        return begin(login, Visitor.unknown(), Proof.PASSWORD);
    }

    /**
     * The same with what is known of the browser.
     *
     * @param proof by what the person has shown who they are
     */
    public String begin(String login, Visitor visitor, Proof proof) {
        var token = Secrets.newToken();
        em.createQuery("select u from User u where u.login = :login", User.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst()
                .ifPresent(user -> {
                    em.persist(new SignIn(token, user, visitor, proof, clock.instant()));
                    diary.noteOf(user.asCaller(), Deed.SIGNED_IN, user.login(), null, Map.of());
                });
        return token;
    }

    /**
     * Who it is that shows this token; empty when it is unknown, ended or timed out.
     *
     * @param isAction whether the person did something, rather than the page by itself; only that keeps a sign-in alive
     */
    public Optional<Caller> recognise(String token, boolean isAction) {
        var now = clock.instant();
        var signIn =
                Optional.ofNullable(em.find(SignIn.class, Secrets.hash(token))).filter(found -> found.holdsAt(now));
        if (isAction) {
            signIn.ifPresent(found -> found.actedAt(now));
        }
        return signIn.map(found -> found.user().asCaller());
    }

    public void end(String token) {
        Optional.ofNullable(em.find(SignIn.class, Secrets.hash(token))).ifPresent(signIn -> {
            em.remove(signIn);
            var user = signIn.user();
            diary.noteOf(user.asCaller(), Deed.SIGNED_OUT, user.login(), null, Map.of());
        });
    }

    /** Forgets what has timed out long ago. Returns how many. */
    public int forgetTimedOut() {
        return em.createQuery("delete from SignIn s where s.lastActionAt < :idle or s.signedInAt < :old")
                .setParameter("idle", clock.instant().minus(SignIn.IDLE_LIMIT))
                .setParameter("old", clock.instant().minus(SignIn.AGE_LIMIT))
                .executeUpdate();
    }
}
