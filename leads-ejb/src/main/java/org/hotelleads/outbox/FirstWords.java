package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hotelleads.lead.Lead;

/** Finds what a guest said first. */
@ApplicationScoped
class FirstWords {

    @PersistenceContext
    private EntityManager em;

    /** The first words of the lead's guest; empty if there are none. */
    String of(Lead lead) {
        return em.createQuery("""
                        select m.text from Message m, Conversation c
                        where m.conversation = c.id and c.lead = :lead and m.text <> ''
                          and m.speaker = org.hotelleads.understanding.Speaker.GUEST
                        order by m.sentAt, m.reference
                        """, String.class)
                .setParameter("lead", lead)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
