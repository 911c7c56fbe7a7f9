package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.system.Refusal;

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

    /**
     * The person of this id.
     *
     * @throws Refusal naming the field, if there is none
     */
    public User get(long id, String field) {
        return Optional.ofNullable(em.find(User.class, id))
                .orElseThrow(() -> Refusal.invalid(field, "error.user.unknown", String.valueOf(id)));
    }

    /** Who works at the hotel and could be given its leads, in the order of their names. */
    public List<User> workingOn(long hotelId) {
        return workingOnAny(List.of(hotelId), Integer.MAX_VALUE);
    }

    /** Who works at one of the hotels at least, in the order of their names. */
    public List<User> workingOnAny(Collection<Long> hotels, int most) {
        return em.createQuery("""
                        select distinct u from User u left join u.hotels h
                        where u.active = true and (u.role = org.hotelleads.access.Role.ADMIN or h in :hotels)
                        order by u.name, u.id
                        """, User.class)
                .setParameter("hotels", hotels)
                .setMaxResults(most)
                .getResultList();
    }

    /** Everybody who works in the chain, in the order of their names. */
    public List<User> working(int most) {
        return em.createQuery("select u from User u where u.active = true order by u.name, u.id", User.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who runs the chain, the longest there first. */
    public List<User> runningTheChain(int most) {
        return em.createQuery("""
                        select u from User u where u.active = true and u.role = org.hotelleads.access.Role.ADMIN order by u.id
                        """, User.class).setMaxResults(most).getResultList();
    }

    /**
     * Some people in the order of their ids, with their hotels.
     *
     * @param hotels only who works at one of these; empty for everybody
     * @param after only with a greater id
     */
    public List<User> page(Optional<Set<Long>> hotels, long after, int most) {
        if (hotels.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        var bound = hotels.isPresent() ? "and exists (select h from u.hotels h where h in :hotels)" : "";
        var query = em.createQuery("select u from User u where u.id > :after " + bound + " order by u.id", User.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .setHint("eclipselink.batch", "u.hotels")
                .setHint("eclipselink.batch.type", "IN");
        hotels.ifPresent(some -> query.setParameter("hotels", some));
        return query.getResultList();
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
