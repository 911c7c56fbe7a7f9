package org.hotelleads.lead;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.system.Refusal;

/** All leads, of which each caller gets only those of their hotels. */
@Stateless
public class Leads {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    /**
     * The lead of this id.
     *
     * @throws Refusal if there is none, or the caller has no right to its hotel, which looks the same
     */
    public Lead get(UUID id) {
        return visible(em.find(Lead.class, id));
    }

    /** The lead of this id, which nobody else can change until the transaction ends. */
    public Lead getToChange(UUID id) {
        return visible(em.find(Lead.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(Lead lead) {
        em.persist(lead);
    }

    private Lead visible(Lead found) {
        return Optional.ofNullable(found)
                .filter(lead -> caller.get().sees(lead.hotel().id()))
                .orElseThrow(() -> Refusal.notFound("error.lead.unknown"));
    }
}
