package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.booking.BookingLink;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.Leads;
import org.hotelleads.pms.link.BookedTogether.One;
import org.hotelleads.pms.match.Matcher;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;

/** Does what a person has said of a booking and a lead: their word stands above all rules. */
@ApplicationScoped
public class Answering {

    private static final String MOVED = "BOOKING_MOVED";
    private static final String UNDONE = "BOOKING_UNDONE";

    @Inject
    private ReviewBook reviews;

    @Inject
    private LinkBook links;

    @Inject
    private DueBookings due;

    @Inject
    private Conversions conversions;

    @Inject
    private Leads leads;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The booking is this lead's. */
    public void accept(UUID review, UUID lead) {
        link(open(review).booking(), lead);
    }

    /**
     * Makes a booking a lead's by hand.
     *
     * @throws Refusal if one of the two is unknown to the caller, or they are of two hotels
     */
    public void link(UUID booking, UUID leadId) {
        var together = visible(booking);
        var one = together.find(booking).orElseThrow();
        var before = links.of(booking);
        before.map(link -> link.lead().id())
                .filter(id -> id.compareTo(leadId) < 0)
                .ifPresent(leads::getToChange);
        var lead = leads.getToChange(leadId).survivor();
        if (!lead.hotel().equals(together.hotel())) {
            throw Refusal.conflict("error.booking.otherHotel");
        }
        if (one.flaw() != null) {
            throw Refusal.conflict("error.booking.flawed");
        }
        closeOpen(booking);
        if (before.filter(link -> link.lead().equals(lead)).isEmpty()) {
            before.ifPresent(link -> conversions.takeBack(
                    link, one.known().booking(), MOVED, caller.get().name()));
            make(one, lead, before.map(BookingLink::evidence).orElse(List.of()));
        } else {
            before.ifPresent(this::confirm);
        }
    }

    /** The booking with those made together with it, which nobody else decides on until the transaction ends. */
    private BookedTogether visible(UUID booking) {
        return due.lock(booking)
                .filter(found -> caller.get().sees(found.hotel().id()))
                .orElseThrow(() -> Refusal.notFound("error.booking.unknown"));
    }

    private void make(One one, Lead lead, List<Evidence> evidence) {
        var by = caller.get().name();
        var link = new BookingLink(
                Ids.next(clock), one.id(), lead, MatchRule.BY_HAND, evidence, Matcher.VERSION, by, clock.instant());
        links.add(link);
        var status = one.known().booking().status();
        if (status.isSale()) {
            conversions.win(link, one.known().booking(), by);
        } else if (status != BookingStatus.TENTATIVE) {
            link.fallThrough(null);
        }
        due.lookAgain(one.id(), clock.instant());
    }

    private void confirm(BookingLink link) {
        link.confirm(caller.get().name(), clock.instant());
    }

    /** None of these. */
    public void reject(UUID review) {
        var open = open(review);
        reviews.close(open.id(), caller.get().name(), "REJECTED");
    }

    /** This booking is never this lead's; whether it is another's is looked at again. */
    public void never(UUID review, UUID lead) {
        var open = open(review);
        leads.get(lead);
        links.never(open.booking(), lead, caller.get().name());
        reviews.close(open.id(), caller.get().name(), "REJECTED");
        takeBack(open.booking(), Optional.of(lead));
        due.lookAgain(open.booking(), clock.instant());
    }

    /**
     * A booking was found to be a lead's, and is not: the lead becomes what it was, and the two are never put together
     * again.
     *
     * @throws Refusal if it is not the lead's
     */
    public void undo(UUID lead, UUID booking) {
        visible(booking);
        var own = links.of(booking)
                .filter(link -> link.lead()
                        .survivor()
                        .id()
                        .equals(leads.get(lead).survivor().id()))
                .orElseThrow(() -> Refusal.conflict("error.booking.notLinked"));
        links.never(booking, own.lead().id(), caller.get().name());
        links.never(booking, own.lead().survivor().id(), caller.get().name());
        closeOpen(booking);
        takeBack(booking, Optional.empty());
        due.lookAgain(booking, clock.instant());
    }

    /** @param only the lead that it is taken from, if it has it; empty for whichever has it */
    private void takeBack(UUID booking, Optional<UUID> only) {
        var link = links.of(booking)
                .filter(found -> only.isEmpty()
                        || only.get().equals(found.lead().survivor().id()));
        link.ifPresent(found -> {
            leads.getToChange(found.lead().id());
            var told = due.lock(booking)
                    .flatMap(together -> together.find(booking))
                    .orElseThrow();
            conversions.takeBack(
                    found, told.known().booking(), UNDONE, caller.get().name());
        });
    }

    private void closeOpen(UUID booking) {
        reviews.of(booking)
                .ifPresent(open -> reviews.close(open.id(), caller.get().name(), "ACCEPTED"));
    }

    private ReviewBook.Open open(UUID review) {
        return reviews.get(review).orElseThrow(() -> Refusal.conflict("error.pms.reviewClosed"));
    }
}
