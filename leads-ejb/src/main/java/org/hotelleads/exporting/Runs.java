package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.export.ExportRun;
import org.hotelleads.system.Refusal;

/** All runs of exports, whoever asks: for those who have looked whether the caller may. */
@ApplicationScoped
class Runs {

    /** Weaker than the usual lock: the rows that are read into pieces hold on to their run for minutes. */
    private static final String LOCKED = "select * from export_run where id = ? for no key update";

    @PersistenceContext
    private EntityManager em;

    ExportRun add(ExportRun run) {
        em.persist(run);
        em.flush();
        return run;
    }

    Optional<ExportRun> find(UUID id) {
        return Optional.ofNullable(em.find(ExportRun.class, id));
    }

    /** The same as it is by now, and nobody else changes it until the transaction ends. */
    Optional<ExportRun> findToChange(UUID id) {
        return em.createNativeQuery(LOCKED, ExportRun.class)
                .setParameter(1, id)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .map(ExportRun.class::cast)
                .findFirst();
    }

    ExportRun getToChange(UUID id) {
        return findToChange(id).orElseThrow(() -> Refusal.notFound("error.export.unknown"));
    }

    void remove(ExportRun run) {
        em.remove(run);
    }
}
