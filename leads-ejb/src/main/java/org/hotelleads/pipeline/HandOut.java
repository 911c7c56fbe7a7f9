package org.hotelleads.pipeline;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Leads;
import org.hotelleads.pipeline.AssignmentRule.Way;
import org.hotelleads.system.Ids;

/** Gives new leads to people by the rule of their hotel. Leads of one hotel wait for each other, so that turns are fair. */
@Stateless
public class HandOut {

    private static final Logger LOG = System.getLogger(HandOut.class.getName());

    /** What was not handed out within that time, the team has long seen. */
    private static final Duration LOOKED_BACK = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Leads leads;

    @Inject
    private GuestLanguage language;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<LeadAssigned> assigned;

    @Inject
    private Clock clock;

    /** Gives the lead to somebody, if its hotel has a rule and nobody took it in hand since it was captured. */
    @Requires(Permission.RUN_CHAIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void handOut(UUID id) {
        var hotel = em.createQuery("select l.hotel.id from Lead l where l.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        var rule = em.find(AssignmentRule.class, hotel, LockModeType.PESSIMISTIC_WRITE);
        var lead = leads.getToChange(id);
        if (rule != null && rule.way() != Way.NONE && isUntouched(lead)) {
            rule.next(language.of(lead), lead.channel(), inHand(rule))
                    .ifPresentOrElse(person -> give(lead, person, rule.way()), () -> leaveToAll(lead, rule.way()));
        }
    }

    private static boolean isUntouched(Lead lead) {
        return lead.status() == LeadStatus.NEW
                && lead.assignments().isEmpty()
                && lead.mergedInto().isEmpty();
    }

    /** How many open leads each of the people has who take part, in whichever hotel. */
    private Map<Long, Long> inHand(AssignmentRule rule) {
        if (rule.way() != Way.LEAST_OPEN) {
            return Map.of();
        }
        var people = rule.people().stream().map(person -> person.user().id()).toList();
        return em.createQuery("""
                        select l.assignedTo.id, count(l) from Lead l
                        where l.assignedTo.id in :people and l.mergedInto is null and l.status in (
                            org.hotelleads.lead.LeadStatus.NEW, org.hotelleads.lead.LeadStatus.CONTACTED,
                            org.hotelleads.lead.LeadStatus.FOLLOW_UP)
                        group by l.assignedTo.id
                        """, Object[].class).setParameter("people", people).getResultList().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private void give(Lead lead, User person, Way way) {
        var by = caller.get().name();
        var at = clock.instant();
        lead.assignTo(person, by, at, "leads.rule." + way);
        assigned.fire(new LeadAssigned(lead, Optional.empty(), Optional.of(person), by, null, at, false));
    }

    private void leaveToAll(Lead lead, Way way) {
        LOG.log(
                Level.INFO,
                "Lead {0} stays with nobody: the rule {1} of its hotel fits none of its people",
                lead.id(),
                way);
        em.createNativeQuery("insert into lead_left_to_all (lead_id) values (?) on conflict do nothing")
                .setParameter(1, lead.id())
                .executeUpdate();
    }

    /** Ids of new leads that a rule is for and that were neither handed out nor left to all, the earliest first. */
    @Requires(Permission.RUN_CHAIN)
    @SuppressWarnings("unchecked")
    public List<UUID> waiting(int most) {
        return em.createNativeQuery("""
                        select l.id from assignment_rule r join lead l on l.hotel_id = r.hotel_id
                        where r.way <> 'NONE' and l.id >= r.first_lead and l.id >= ? and l.status = 'NEW'
                          and l.assigned_to is null and l.merged_into is null
                          and not exists (select 1 from assignment a where a.lead_id = l.id)
                          and not exists (select 1 from lead_left_to_all a where a.lead_id = l.id)
                        order by l.id limit ?
                        """)
                .setParameter(1, Ids.firstOf(clock.instant().minus(LOOKED_BACK)))
                .setParameter(2, most)
                .getResultList();
    }

    /** Ids of the hotels with a rule. */
    @Requires(Permission.RUN_CHAIN)
    public List<Long> hotelsWithRule() {
        return em.createQuery("select r.hotelId from AssignmentRule r where r.way <> :none", Long.class)
                .setParameter("none", Way.NONE)
                .getResultList();
    }
}
