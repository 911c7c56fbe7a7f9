package org.hotelleads.lead;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    private LeadWriting writing;

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

    /**
     * The lead of this id, which nobody else can change until the transaction ends; nor the one that shows it within
     * itself, which learns what it learns.
     */
    public Lead getToChange(UUID id) {
        var lead = visible(em.find(Lead.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (lead.isErased()) {
            throw Refusal.conflict("privacy.error.leadErased");
        }
        lead.mergedInto().map(Lead::id).ifPresent(this::getToChange);
        return lead;
    }

    /** The lead gets a new version in any case, so that whoever has seen the last one knows. */
    public void renew(Lead lead) {
        em.lock(lead, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The lead and all those that it shows within itself, down to the last. */
    public List<Lead> within(Lead survivor) {
        var all = new ArrayList<>(List.of(survivor));
        var level = all.stream().filter(Lead::isAbsorbing).toList();
        while (!level.isEmpty()) {
            var inside = em.createQuery(
                            "select l from Lead l where l.mergedInto in :level order by l.guest.capturedAt", Lead.class)
                    .setParameter("level", level)
                    .getResultList();
            all.addAll(inside);
            level = inside.stream().filter(Lead::isAbsorbing).toList();
        }
        return all;
    }

    /** Those of these leads that the caller may see; nobody else can change them until the transaction ends. */
    public List<Lead> visibleToChange(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery("select l from Lead l where l.id in :ids order by l.id", Lead.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(lead -> caller.get().sees(lead.hotel().id()) && !lead.isErased())
                .toList();
    }

    public void add(Lead lead) {
        em.persist(lead);
    }

    /** Stores new leads at once, each in its first version, with all of their stories. */
    public void addAll(Collection<Lead> leads) {
        writing.write(leads);
    }

    /** Stores a comment at once, so that it has its id. */
    public LeadComment add(LeadComment comment) {
        em.persist(comment);
        em.flush();
        return comment;
    }

    private Lead visible(Lead found) {
        return Optional.ofNullable(found)
                .filter(lead -> caller.get().sees(lead.hotel().id()))
                .orElseThrow(() -> Refusal.notFound("error.lead.unknown"));
    }
}
