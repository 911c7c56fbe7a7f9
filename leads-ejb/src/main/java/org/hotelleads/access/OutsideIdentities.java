package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Which of our people are known to an identity provider, and by which names. */
@Stateless
public class OutsideIdentities {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Our person of this identity; empty when there was none yet. */
    public Optional<User> find(OutsideIdentity identity) {
        List<?> ids = em.createNativeQuery("select user_id from outside_identity where issuer = ? and subject = ?")
                .setParameter(1, identity.issuer())
                .setParameter(2, identity.subject())
                .getResultList();
        return ids.stream()
                .map(id -> em.find(User.class, ((Number) id).longValue()))
                .findFirst();
    }

    /** From now on the person is known by this identity. */
    public void link(User user, OutsideIdentity identity) {
        em.flush();
        em.createNativeQuery("insert into outside_identity (issuer, subject, user_id, known_since) values (?, ?, ?, ?)")
                .setParameter(1, identity.issuer())
                .setParameter(2, identity.subject())
                .setParameter(3, user.id())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Whether some provider vouches for the person of this login. */
    public boolean knows(String login) {
        return !em.createNativeQuery(
                        "select 1 from outside_identity o join app_user u on u.id = o.user_id" + " where u.login = ?")
                .setParameter(1, Login.fold(login))
                .getResultList()
                .isEmpty();
    }

    /** People without any provider who have this login or this address, in small letters; at most two. */
    public List<User> onlyHere(String login, String email) {
        return em.createQuery("""
                        select u from User u where (u.login = :login or lower(u.email) = :email)
                        and u.id not in :known
                        """, User.class)
                .setParameter("login", login)
                .setParameter("email", email)
                .setParameter("known", knownOf(login, email))
                .setMaxResults(2)
                .getResultList();
    }

    /** Of the same people those with a provider; never empty, since an empty list is no SQL. */
    private List<Long> knownOf(String login, String email) {
        List<?> ids = em.createNativeQuery("select u.id from outside_identity o join app_user u on u.id = o.user_id"
                        + " where u.login = ? or lower(u.email) = ?")
                .setParameter(1, login)
                .setParameter(2, email)
                .getResultList();
        return ids.isEmpty()
                ? List.of(0L)
                : ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
