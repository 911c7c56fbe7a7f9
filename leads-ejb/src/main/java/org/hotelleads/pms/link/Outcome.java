package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingLink;
import org.hotelleads.booking.BookingRules;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.LinkState;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Leads;
import org.hotelleads.pms.link.BookedTogether.One;
import org.hotelleads.pms.match.Candidate;
import org.hotelleads.pms.match.Matcher;
import org.hotelleads.pms.match.Verdict;
import org.hotelleads.system.Ids;

/** Does what a verdict means: makes, moves and ends links, and puts to people what no rule can decide. */
@ApplicationScoped
class Outcome {

    private static final String DOUBT = "DOUBT";
    private static final String PROPOSAL = "PROPOSAL";
    private static final String CHANGED = "CHANGED";

    @Inject
    private LinkBook links;

    @Inject
    private ReviewBook reviews;

    @Inject
    private Conversions conversions;

    @Inject
    private DueBookings due;

    @Inject
    private Leads leads;

    @Inject
    private Clock clock;

    /**
     * @param verdict what holds, heeding the links that are settled
     * @param unbound what would be found if there were none
     */
    void bring(
            BookedTogether together,
            BookingRules rules,
            Map<UUID, BookingLink> inForce,
            Verdict verdict,
            Verdict unbound) {
        for (var one : together.all()) {
            var link = inForce.get(one.id());
            links.note(one.id(), verdict.existing());
            if (isOff(one.known().booking(), rules)) {
                fallThrough(one, link, rules);
            } else if (link != null) {
                keepOrMove(together, one, link, verdict, unbound);
            } else if (one.flaw() == null) {
                find(together, one, verdict);
            } else {
                reviews.settle(one.id());
            }
        }
    }

    private static boolean isOff(Booking booking, BookingRules rules) {
        return booking.status().isOff() || rules.noShowIsOff() && booking.status() == BookingStatus.NO_SHOW;
    }

    /** What is asked when it falls through stays asked as long as the lead is Converted all the same. */
    private void fallThrough(One one, BookingLink link, BookingRules rules) {
        var isNew = link != null && link.state() != LinkState.OFF;
        if (link == null || isNew || link.lead().survivor().status() != LeadStatus.CONVERTED) {
            reviews.settle(one.id());
        }
        if (link == null) {
            return;
        }
        if (link.state() == LinkState.WON && conversions.isConvertedByPerson(link)) {
            ask(one, link.lead().hotel().id(), CHANGED, "cancelledByHand", List.of(candidate(link)));
        }
        conversions.fallThrough(link);
        if (link.reopensAt().filter(time -> !time.isAfter(clock.instant())).isPresent()) {
            conversions.reopen(link, one.known().booking(), rules);
        }
    }

    private void keepOrMove(BookedTogether together, One one, BookingLink link, Verdict verdict, Verdict unbound) {
        var linked = link.lead().survivor().id();
        if (link.isSettled(clock.instant())) {
            keep(one, link);
            doubtIfChanged(one, link, linked, unbound);
        } else if (isFor(verdict, one, linked)) {
            keep(one, link);
            reviews.settle(one.id());
        } else if (link.rule().isFirm() && !names(verdict, linked)) {
            keep(one, link);
            ask(one, together.hotel().id(), CHANGED, "contactsChanged", withLinked(link, verdict));
        } else {
            conversions.takeBack(link, one.known().booking(), "BOOKING_MOVED", Conversions.BY);
            find(together, one, verdict);
        }
    }

    /** A link that is settled stands, but when the booking's own words speak of somebody else, a person is told. */
    private void doubtIfChanged(One one, BookingLink link, UUID linked, Verdict unbound) {
        var speaksOfAnother =
                unbound instanceof Verdict.Link other && !other.lead().equals(linked) && !names(unbound, linked);
        if (speaksOfAnother) {
            ask(one, link.lead().hotel().id(), CHANGED, "contactsChanged", withLinked(link, unbound));
        } else {
            reviews.settle(one.id());
        }
    }

    private static boolean isFor(Verdict verdict, One one, UUID lead) {
        return verdict instanceof Verdict.Link link
                && link.lead().equals(lead)
                && (link.bookings().contains(one.id())
                        || one.flaw() != null
                        || !one.known().booking().status().isSale());
    }

    /** Whether the verdict has anything to do with this lead. */
    private static boolean names(Verdict verdict, UUID lead) {
        if (verdict instanceof Verdict.Link link) {
            return link.lead().equals(lead) || link.superseded().contains(lead);
        }
        return verdict instanceof Verdict.Doubt doubt
                && doubt.candidates().stream()
                        .anyMatch(candidate -> candidate.lead().equals(lead));
    }

    private static List<Candidate> withLinked(BookingLink link, Verdict verdict) {
        var all = new ArrayList<Candidate>();
        all.add(candidate(link));
        if (verdict instanceof Verdict.Link other) {
            all.add(new Candidate(other.lead(), other.rule(), other.evidence()));
        } else if (verdict instanceof Verdict.Doubt doubt) {
            all.addAll(doubt.candidates());
        }
        return all.stream().filter(distinctLead()).toList();
    }

    private static Predicate<Candidate> distinctLead() {
        var seen = new HashSet<UUID>();
        return candidate -> seen.add(candidate.lead());
    }

    private static Candidate candidate(BookingLink link) {
        return new Candidate(link.lead().survivor().id(), link.rule(), link.evidence());
    }

    /** The link stands; what it means follows how the booking stands. */
    private void keep(One one, BookingLink link) {
        if (one.flaw() != null) {
            return;
        }
        var booking = one.known().booking();
        if (booking.status().isSale()
                || booking.status() == BookingStatus.NO_SHOW && link.state() != LinkState.PENDING) {
            conversions.win(link, booking, Conversions.BY);
        } else if (booking.status() == BookingStatus.TENTATIVE && link.state() != LinkState.WON) {
            link.pend();
        }
    }

    /** No lead has it yet. */
    private void find(BookedTogether together, One one, Verdict verdict) {
        var hotel = together.hotel().id();
        if (verdict instanceof Verdict.Link link && link.bookings().contains(one.id())) {
            if (together.acts()) {
                reviews.settle(one.id());
                make(one, link);
            } else {
                ask(one, hotel, PROPOSAL, "shadow", List.of(new Candidate(link.lead(), link.rule(), link.evidence())));
            }
        } else if (verdict instanceof Verdict.Doubt doubt) {
            ask(one, hotel, DOUBT, doubt.why().key(), doubt.candidates());
        } else {
            reviews.settle(one.id());
        }
    }

    private void make(One one, Verdict.Link found) {
        var lead = leads.getToChange(found.lead()).survivor();
        var link = new BookingLink(
                Ids.next(clock),
                one.id(),
                lead,
                found.rule(),
                found.evidence(),
                Matcher.VERSION,
                Conversions.BY,
                clock.instant());
        links.add(link);
        if (one.known().booking().status().isSale()) {
            conversions.win(link, one.known().booking(), Conversions.BY);
        }
    }

    private void ask(One one, long hotel, String what, String why, List<Candidate> candidates) {
        reviews.ask(one.id(), hotel, what, why, candidates);
    }

    /** When a lead is to be opened again, its booking is looked at then. */
    void lookAgainLater(BookedTogether together, Map<UUID, BookingLink> inForce) {
        together.all().forEach(one -> {
            var link = inForce.get(one.id());
            if (link != null) {
                link.reopensAt().ifPresent(time -> due.lookAgain(one.id(), time));
            }
        });
    }
}
