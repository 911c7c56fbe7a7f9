package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All browsers that are signed in, on whichever node: their state is in the database and survives a restart. */
@Stateless
public class SignIns {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private DoorTidying tidying;

    @Inject
    private SessionLimits limits;

    @Inject
    private SecondFactorRule secondFactor;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** Signs the person in and gives the token for the browser's cookie, which is kept nowhere else. */
    public String begin(String login) {
        return begin(login, Visitor.unknown(), Proof.PASSWORD);
    }

    /**
     * The same with what is known of the browser, which is known again from then on. Who has left gets a token that
     * opens nothing.
     *
     * @param proof by what the person has shown who they are
     */
    public String begin(String login, Visitor visitor, Proof proof) {
        var token = Secrets.newToken();
        var now = clock.instant();
        em.createQuery("select u from User u where u.login = :login and u.active = true", User.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst()
                .ifPresent(user -> {
                    user.signedIn(now);
                    em.persist(new SignIn(token, user, visitor, proof, now));
                    visitor.token().ifPresent(known -> browsers.remember(known, user.id()));
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
        var signIn = Optional.ofNullable(em.find(SignIn.class, Secrets.hash(token)))
                .filter(found -> found.holdsAt(now, limits));
        if (isAction) {
            signIn.ifPresent(found -> found.actedAt(now));
        }
        return signIn.map(found -> secondFactor.callerOf(found.user(), found.proof()));
    }

    public void end(String token) {
        Optional.ofNullable(em.find(SignIn.class, Secrets.hash(token))).ifPresent(signIn -> {
            em.remove(signIn);
            var user = signIn.user();
            diary.noteOf(user.asCaller(), Deed.SIGNED_OUT, user.login(), null, Map.of());
        });
    }

    /**
     * Where the person is signed in, the latest action first.
     *
     * @param ownToken the token of the browser that asks; null if it is none of them
     */
    public List<OpenSignIn> of(long userId, String ownToken) {
        var now = clock.instant();
        return em.createQuery(
                        "select s from SignIn s where s.user.id = :user order by s.lastActionAt desc", SignIn.class)
                .setParameter("user", userId)
                .getResultStream()
                .filter(found -> found.holdsAt(now, limits))
                .map(found -> found.shown(ownToken))
                .toList();
    }

    /** Ends one of the person's, which has no more to say from its next action on; says whether there was one. */
    public boolean endOne(long userId, long id) {
        return em.createQuery("delete from SignIn s where s.user.id = :user and s.id = :id")
                        .setParameter("user", userId)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /**
     * Ends all of the person's, but not the one of this token.
     *
     * @param but the token of the browser that stays; null for none
     * @return how many
     */
    public int endAll(long userId, String but) {
        return em.createQuery("delete from SignIn s where s.user.id = :user and s.tokenHash <> :but")
                .setParameter("user", userId)
                .setParameter("but", but == null ? "" : Secrets.hash(but))
                .executeUpdate();
    }

    /** Forgets what has timed out long ago. Returns how many. */
    public int forgetTimedOut() {
        var now = clock.instant();
        tidying.forgetOld();
        return em.createQuery("delete from SignIn s where s.lastActionAt < :idle or s.signedInAt < :old")
                .setParameter("idle", limits.idleSince(now))
                .setParameter("old", limits.oldSince(now))
                .executeUpdate();
    }
}
