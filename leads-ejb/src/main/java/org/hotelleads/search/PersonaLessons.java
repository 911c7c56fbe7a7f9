package org.hotelleads.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.Persona;

/** Where the team knew better than the conversation how guests buy. */
@Stateless
public class PersonaLessons {

    @Inject
    private Hotels hotels;

    @PersistenceContext
    private EntityManager em;

    /** How many leads were judged one way and are, by the team's word, another; the team may also have agreed. */
    public record Lesson(Persona judged, Persona corrected, long leads) {}

    /** The lessons of a hotel, the most frequent first. */
    @Requires(Permission.READ_LEADS)
    public List<Lesson> of(String hotel) {
        return em.createQuery("""
                        select l.personaJudged, l.personaByHand, count(l) from Lead l
                        where l.hotel = :hotel and l.personaByHand is not null and l.mergedInto is null
                        group by l.personaJudged, l.personaByHand order by count(l) desc
                        """, Object[].class)
                .setParameter("hotel", hotels.get(hotel))
                .getResultStream()
                .map(row -> new Lesson((Persona) row[0], (Persona) row[1], (Long) row[2]))
                .toList();
    }
}
