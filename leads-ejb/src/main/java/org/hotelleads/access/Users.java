package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

/** All people of the chain. */
@Stateless
public class Users {

    @PersistenceContext
    private EntityManager em;

    public Optional<User> find(String login) {
        return em.createQuery("select u from User u where u.login = :login", User.class)
                .setParameter("login", login.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return em.createQuery("select u.id from User u", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public User add(User user) {
        em.persist(user);
        em.flush();
        return user;
    }
}
