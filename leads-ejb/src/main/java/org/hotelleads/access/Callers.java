package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Knows callers again who asked for something earlier, with the rights that they have by now. */
@Stateless
public class Callers {

    private static final String OF_KEYS = "API: ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ApiKeys keys;

    /**
     * The person or the key that asked; empty when it has left, was switched off or is over meanwhile.
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
        return Optional.of(name)
                .filter(known -> known.startsWith(OF_KEYS))
                .flatMap(known -> keys.again(known.substring(OF_KEYS.length())));
    }

    /** What the history says of what the key of this name does. */
    static String ofKey(String name) {
        return OF_KEYS + name;
    }
}
