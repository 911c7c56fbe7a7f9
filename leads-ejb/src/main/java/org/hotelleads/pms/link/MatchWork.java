package org.hotelleads.pms.link;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.booking.BookingLink;
import org.hotelleads.booking.RulesOfHotels;
import org.hotelleads.lead.Leads;
import org.hotelleads.pms.match.ExistingGuest;
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
        lock(inForce, verdict, unbound);
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

    /** Every lead that is written or written of, in the order of their ids, so that two never wait in a circle. */
    private void lock(Map<UUID, BookingLink> inForce, Verdict verdict, Verdict unbound) {
        var touched = new TreeSet<UUID>();
        inForce.values().forEach(link -> touched.add(link.lead().id()));
        Stream.of(verdict, unbound).forEach(one -> touched.addAll(named(one)));
        touched.forEach(leads::getToChange);
    }

    private static List<UUID> named(Verdict verdict) {
        var named = new ArrayList<>(
                verdict.existing().stream().map(ExistingGuest::lead).toList());
        if (verdict instanceof Verdict.Link link) {
            named.add(link.lead());
        } else if (verdict instanceof Verdict.Doubt doubt) {
            doubt.candidates().forEach(candidate -> named.add(candidate.lead()));
        }
        return named;
    }
}
