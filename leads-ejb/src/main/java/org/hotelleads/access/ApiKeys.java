package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All keys of programs. */
@Stateless
public class ApiKeys {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /** Who it is that shows this key; empty when no active key is the same. */
    public Optional<Caller> recognise(String key) {
        return em.createQuery("select k from ApiKey k where k.keyHash = :hash and k.active = true", ApiKey.class)
                .setParameter("hash", Secrets.hash(key))
                .getResultStream()
                .findFirst()
                .map(ApiKey::asCaller);
    }

    /** Sees to it that the key of this name, with every scope on all hotels, is the given one. */
    public void keep(String name, String key) {
        em.createQuery("select k from ApiKey k where k.name = :name", ApiKey.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.replaceBy(key),
                        () -> em.persist(ApiKey.forAllHotels(name, key, Set.of(Scope.values()), clock.instant())));
    }

    /** Makes a key for some hotels and gives it back, the only time that anybody sees it. */
    @Requires(Permission.RUN_CHAIN)
    public String issue(String name, Set<Scope> scopes, Set<Long> hotels) {
        var key = "hl_" + Secrets.newToken();
        em.persist(ApiKey.forHotels(name, key, scopes, hotels, clock.instant()));
        diary.note(Deed.KEY_ISSUED, name, null, Map.of("scopes", Scope.format(scopes)));
        return key;
    }
}
