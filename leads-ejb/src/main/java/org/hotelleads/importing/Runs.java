package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** All imports, whoever asks: for those who have looked whether the caller may. */
@ApplicationScoped
class Runs {

    /** Weaker than the usual lock: rows hold on to their import while they are written. */
    private static final String LOCKED = "select * from import_run where id = ? for no key update";

    @PersistenceContext
    private EntityManager em;

    void add(ImportRun run) {
        em.persist(run);
        em.flush();
    }

    Optional<ImportRun> find(UUID id) {
        return Optional.ofNullable(em.find(ImportRun.class, id));
    }

    /** The same as it is by now, and nobody else changes it until the transaction ends. */
    Optional<ImportRun> findToChange(UUID id) {
        return em.createNativeQuery(LOCKED, ImportRun.class)
                .setParameter(1, id)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .map(ImportRun.class::cast)
                .findFirst();
    }

    void remove(ImportRun run) {
        em.remove(run);
        em.flush();
    }
}
