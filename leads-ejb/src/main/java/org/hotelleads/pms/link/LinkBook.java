package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.booking.BookingColumns;
import org.hotelleads.booking.BookingLink;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.Leads;
import org.hotelleads.pms.match.ExistingGuest;
import org.hotelleads.system.Sql;

/** Which booking is which lead's, what never is, and whose guests had booked before they wrote. */
@ApplicationScoped
class LinkBook {

    private static final String VETO = """
            insert into booking_veto (booking_id, lead_id, said_at, said_by) values (?, ?, ?, ?) on conflict do nothing
            """;

    private static final String EXISTING = """
            insert into existing_guest (lead_id, booking_id, evidence, noted_at) values (?, ?, ?, ?) on conflict do nothing
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Leads leads;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** The links in force of these bookings, by the bookings. */
    Map<UUID, BookingLink> of(Collection<UUID> bookings) {
        var links = new HashMap<UUID, BookingLink>();
        em.createQuery(
                        "select l from BookingLink l where l.booking in :bookings and l.endedAt is null",
                        BookingLink.class)
                .setParameter("bookings", bookings)
                .getResultStream()
                .forEach(link -> links.put(link.booking(), link));
        return links;
    }

    Optional<BookingLink> of(UUID booking) {
        return Optional.ofNullable(of(List.of(booking)).get(booking));
    }

    /** The links in force of a lead and of all that are within it. */
    List<BookingLink> ofLead(Lead lead) {
        return em.createQuery(
                        "select l from BookingLink l where l.lead in :leads and l.endedAt is null", BookingLink.class)
                .setParameter("leads", leads.within(lead))
                .getResultList();
    }

    /** A booking has one link at a time: the one before has ended and is written before the new one. */
    void add(BookingLink link) {
        em.flush();
        em.persist(link);
    }

    void never(UUID booking, UUID lead, String by) {
        sql.change(VETO, booking, lead, clock.instant(), by);
    }

    void note(UUID booking, List<ExistingGuest> existing) {
        existing.forEach(guest -> sql.change(
                EXISTING, guest.lead(), booking, BookingColumns.evidence(guest.evidence()), clock.instant()));
    }
}
