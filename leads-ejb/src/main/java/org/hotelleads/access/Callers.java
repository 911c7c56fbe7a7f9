package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Knows callers again who asked for something earlier, with the rights that they have by now. */
@Stateless
public class Callers {

    @PersistenceContext
    private EntityManager em;

    /**
     * The person or the key that asked; empty when it has left or was switched off meanwhile.
     *
     * @param userId the person's id; null for a key
     * @param name the name that the caller had
     */
    public Optional<Caller> again(Long userId, String name) {
        if (userId != null) {
            return Optional.ofNullable(em.find(User.class, userId))
                    .filter(User::isActive)
                    .map(User::asCaller);
        }
        return em.createQuery("select k from ApiKey k where k.active = true", ApiKey.class)
                .getResultStream()
                .map(ApiKey::asCaller)
                .filter(key -> key.name().equals(name))
                .findFirst();
    }
}
