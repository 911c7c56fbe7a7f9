package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** All first imports and reconciliations; they go with their connection. */
@ApplicationScoped
class PmsRuns {

    @PersistenceContext
    private EntityManager em;

    void add(PmsRun run) {
        em.persist(run);
    }

    /** Empty when the connection was removed meanwhile. */
    Optional<PmsRun> find(UUID id) {
        return Optional.ofNullable(em.find(PmsRun.class, id));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<PmsRun> findToChange(UUID id) {
        return Optional.ofNullable(em.find(PmsRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The run of this id.
     *
     * @throws PmsTrouble if the connection was removed meanwhile
     */
    PmsRun get(UUID id) {
        return find(id).orElseThrow(() -> new PmsTrouble(PmsTrouble.Kind.FAULT, "the connection is gone"));
    }

    /** The one of a connection that is wanted or at work. */
    Optional<PmsRun> open(String connection) {
        return em.createQuery(
                        "select r from PmsRun r where r.connection = :connection and r.finishedAt is null",
                        PmsRun.class)
                .setParameter("connection", connection)
                .getResultStream()
                .findFirst();
    }

    /** Ends it at once, so that another may be wanted in the same transaction. */
    void flush() {
        em.flush();
    }
}
