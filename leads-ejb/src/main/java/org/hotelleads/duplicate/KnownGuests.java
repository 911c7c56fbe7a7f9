package org.hotelleads.duplicate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.PhoneNumber;

/** Leads by the email or the phone that their guests left, looked up in an index and never more than a few. */
@Dependent
class KnownGuests {

    static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    /**
     * Leads that share one of the contacts, those within others too.
     *
     * @param hotels where to look; empty for everywhere
     */
    List<Lead> with(Contacts contacts, Optional<Set<Long>> hotels) {
        var ids = ids(contacts, hotels.map(these -> in("hotel_id", these)).orElse("true"), hotels.orElse(Set.of()));
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select l from Lead l where l.id in :ids", Lead.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** How many leads share one of the contacts outside of these hotels; {@link #MOST} stands for that many or more. */
    int countOutside(Contacts contacts, Set<Long> hotels) {
        var elsewhere = hotels.isEmpty() ? "true" : "not " + in("hotel_id", hotels);
        return ids(contacts, "merged_into is null and " + elsewhere, hotels).size();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(Contacts contacts, String where, Set<Long> hotels) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        var branches = new ArrayList<String>();
        var values = new ArrayList<Object>();
        branch("email", contacts.emails().stream().map(EmailAddress::value).toList(), where, hotels, branches, values);
        branch("phone", contacts.phones().stream().map(PhoneNumber::value).toList(), where, hotels, branches, values);
        Query query = em.createNativeQuery(String.join(" union ", branches) + " limit " + MOST);
        for (var position = 0; position < values.size(); position++) {
            query.setParameter(position + 1, values.get(position));
        }
        return query.getResultList();
    }

    private static void branch(
            String column,
            List<String> wanted,
            String where,
            Set<Long> hotels,
            List<String> branches,
            List<Object> values) {
        if (!wanted.isEmpty()) {
            branches.add("select id from lead where " + in(column, wanted) + " and " + where);
            values.addAll(Stream.concat(wanted.stream(), hotels.stream()).toList());
        }
    }

    private static String in(String column, Collection<?> values) {
        return values.isEmpty()
                ? "false"
                : column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
