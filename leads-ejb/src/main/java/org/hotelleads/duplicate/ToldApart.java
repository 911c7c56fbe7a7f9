package org.hotelleads.duplicate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Pairs of leads of which somebody has said that they are not the same person. */
@Dependent
class ToldApart {

    @PersistenceContext
    private EntityManager em;

    /** Writes down that these two are different people; once is enough. The database orders ids unsigned, as text does. */
    void add(UUID one, UUID other, String by, Instant at) {
        var inOrder = one.toString().compareTo(other.toString()) < 0 ? List.of(one, other) : List.of(other, one);
        em.createNativeQuery("""
                        insert into lead_not_same (one, other, said_at, said_by) values (?, ?, ?, ?)
                        on conflict (one, other) do nothing
                        """)
                .setParameter(1, inOrder.get(0))
                .setParameter(2, inOrder.get(1))
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, by)
                .executeUpdate();
    }

    /** The leads that are known to be somebody else than one of these. */
    @SuppressWarnings("unchecked")
    Set<UUID> from(Collection<UUID> leads) {
        var others = new HashSet<UUID>();
        for (var lead : leads) {
            others.addAll(em.createNativeQuery("""
                            select other from lead_not_same where one = ?1
                            union all select one from lead_not_same where other = ?1
                            """).setParameter(1, lead).getResultList());
        }
        return others;
    }
}
