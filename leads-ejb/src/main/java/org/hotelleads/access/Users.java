package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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

    /** The person of this login, whom nobody else changes until this transaction is over. */
    public Optional<User> toChange(String login) {
        return em.createQuery("select u from User u where u.login = :login", User.class)
                .setParameter("login", login.toLowerCase(Locale.ROOT))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Who can run the chain today; none of them changes until this transaction is over. */
    public List<User> adminsToChange() {
        return em.createQuery("""
                        select u from User u where u.role = org.hotelleads.access.Role.ADMIN and u.active = true
                        and (u.passwordHash is not null or u.lastSignInAt is not null) order by u.id
                        """, User.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The people with this mail address. */
    public List<User> withEmail(String email) {
        return em.createQuery("select u from User u where lower(u.email) = :email order by u.id", User.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .getResultList();
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
        var query = em.createQuery("""
                        select u from User u
                        where u.active = true and (u.role = org.hotelleads.access.Role.ADMIN
                            or exists (select h from u.hotels h where h in :hotels)
                            or exists (select g from u.groupHotels g where g in :hotels))
                        order by u.name, u.id
                        """, User.class).setParameter("hotels", hotels);
        return withHotels(query, most);
    }

    /** Everybody who works in the chain, in the order of their names. */
    public List<User> working(int most) {
        return withHotels(
                em.createQuery("select u from User u where u.active = true order by u.name, u.id", User.class), most);
    }

    /** Whoever asks one of them for a hotel reads those of all at once. */
    private static List<User> withHotels(TypedQuery<User> query, int most) {
        return query.setMaxResults(most)
                .setHint("eclipselink.batch", "u.hotels")
                .setHint("eclipselink.batch", "u.groups")
                .setHint("eclipselink.batch", "u.groupHotels")
                .setHint("eclipselink.batch.type", "IN")
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
        return find(hotels, "u.id > :after", "u.id", "after", after, most);
    }

    /**
     * People of whom login, name or mail address contains the words, in the order of their names, those who have left
     * last.
     *
     * @param hotels only who works at one of these; empty for everybody
     */
    public List<User> search(Optional<Set<Long>> hotels, String words, int most) {
        var part = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        var condition = """
                (lower(u.name) like :part escape '!' or u.login like :part escape '!' or lower(u.email) like :part escape '!')
                """;
        return find(hotels, condition, "u.active desc, u.name, u.id", "part", part, most);
    }

    private List<User> find(
            Optional<Set<Long>> hotels, String condition, String order, String name, Object value, int most) {
        if (hotels.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        var bound = hotels.isPresent() ? """
                 and (exists (select h from u.hotels h where h in :hotels)
                     or exists (select g from u.groupHotels g where g in :hotels))
                """ : "";
        var query = em.createQuery("select u from User u where " + condition + bound + " order by " + order, User.class)
                .setParameter(name, value);
        hotels.ifPresent(some -> query.setParameter("hotels", some));
        return withHotels(query, most);
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
