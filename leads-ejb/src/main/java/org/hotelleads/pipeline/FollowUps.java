package org.hotelleads.pipeline;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.lead.FollowUpDue;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Leads;

/** Tells when the time of a next contact has come: once for each, however many nodes look for it. */
@Stateless
public class FollowUps {

    /** Nobody is reminded of what is overdue for longer than that. */
    static final Duration TOLD_WITHIN = Duration.ofDays(7);

    private static final Duration REMEMBERED = TOLD_WITHIN.plusDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Leads leads;

    @Inject
    private Event<FollowUpDue> due;

    @Inject
    private Clock clock;

    /** Ids of leads whose time has come and of which nobody was told yet, the earliest first. */
    @Requires(Permission.RUN_CHAIN)
    @SuppressWarnings("unchecked")
    public List<UUID> untold(int most) {
        var now = clock.instant();
        return em.createNativeQuery("""
                        select l.id from lead l join app_user u on u.id = l.assigned_to and u.active
                        where l.status = 'FOLLOW_UP' and l.merged_into is null
                          and l.next_contact_at > ? and l.next_contact_at <= ?
                          and not exists (select 1 from reminder r where r.lead_id = l.id and r.due_at = l.next_contact_at)
                        order by l.next_contact_at limit ?
                        """)
                .setParameter(1, Timestamp.from(now.minus(TOLD_WITHIN)))
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, most)
                .getResultList();
    }

    /** Tells that the time of the lead's next contact has come, unless that was told before or is so no longer. */
    @Requires(Permission.RUN_CHAIN)
    public void tell(UUID id) {
        var lead = leads.getToChange(id);
        if (lead.status() != LeadStatus.FOLLOW_UP || lead.mergedInto().isPresent()) {
            return;
        }
        lead.nextContactAt().filter(this::hasCome).ifPresent(at -> lead.assignedTo()
                .filter(person -> person.worksOn(lead.hotel().id()))
                .ifPresent(person -> tellOnce(lead, person, at)));
    }

    private boolean hasCome(Instant at) {
        return !at.isAfter(clock.instant()) && at.isAfter(clock.instant().minus(TOLD_WITHIN));
    }

    private void tellOnce(Lead lead, User person, Instant at) {
        var marked = em.createNativeQuery("insert into reminder (due_at, lead_id) values (?, ?) on conflict do nothing")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, lead.id())
                .executeUpdate();
        if (marked > 0) {
            due.fire(new FollowUpDue(lead, person, at));
        }
    }

    /** Forgets what is too long ago to be told again. Returns how many. */
    @Requires(Permission.RUN_CHAIN)
    public int forgetLongPast() {
        return em.createNativeQuery("delete from reminder where due_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(REMEMBERED)))
                .executeUpdate();
    }
}
