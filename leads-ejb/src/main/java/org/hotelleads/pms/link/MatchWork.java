package org.hotelleads.pms.link;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.booking.BookingLink;
import org.hotelleads.booking.RulesOfHotels;
import org.hotelleads.lead.Leads;
import org.hotelleads.pms.match.Matcher;
import org.hotelleads.pms.match.Verdict;

/**
 * Decides on bookings that were made together, in one transaction, and does what follows. What has been decided may be
 * decided again at any time: the same facts give the same links.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MatchWork {

    @Inject
    private DueBookings due;

    @Inject
    private WaitingForLeads waiting;

    @Inject
    private MatchCases cases;

    @Inject
    private RulesOfHotels rules;

    @Inject
    private LinkBook links;

    @Inject
    private Outcome outcome;

    @Inject
    private Leads leads;

    @Inject
    private Clock clock;

    /** Some bookings that are due. */
    @Requires(Permission.RUN_CHAIN)
    public List<UUID> due(int most) {
        return due.some(most);
    }

    /** Has bookings looked at again of whose leads something new is known; gives how many leads that were. */
    @Requires(Permission.RUN_CHAIN)
    public int heedLeads(int most) {
        return waiting.goOn(most);
    }

    /** Decides on a booking and those made with it, if it is still due. */
    @Requires(Permission.RUN_CHAIN)
    public void decide(UUID booking) {
        due.take(booking).ifPresent(this::decide);
    }

    /** Something went wrong with it: it is tried again later, after the others. */
    @Requires(Permission.RUN_CHAIN)
    public void putOff(UUID booking) {
        due.putOff(booking);
    }

    private void decide(BookedTogether together) {
        var hotel = together.hotel();
        var judged = rules.of(hotel.id());
        var inForce = links.of(together.ids());
        var settled = settled(inForce);
        var all = cases.of(together.sound(), hotel.id(), hotel.region(), judged, Set.of());
        var verdict = Matcher.decide(settled.isEmpty() ? all : all.with(settled));
        var unbound = settled.isEmpty() ? verdict : Matcher.decide(all);
        lock(inForce, verdict);
        outcome.bring(together, judged, inForce, verdict, unbound);
        due.done(together.ids());
        outcome.lookAgainLater(together, links.of(together.ids()));
    }

    private Set<UUID> settled(Map<UUID, BookingLink> inForce) {
        var now = clock.instant();
        return inForce.values().stream()
                .filter(link -> link.isSettled(now))
                .map(link -> link.lead().survivor().id())
                .collect(Collectors.toSet());
    }

    /** Every lead that may change, in the order of their ids, so that two never wait in a circle. */
    private void lock(Map<UUID, BookingLink> inForce, Verdict verdict) {
        var touched = inForce.values().stream().map(link -> link.lead().id()).collect(Collectors.toSet());
        if (verdict instanceof Verdict.Link link) {
            touched.add(link.lead());
        }
        touched.stream().sorted(Comparator.naturalOrder()).forEach(leads::getToChange);
    }
}
