package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
        link(open(review), lead);
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
        Stream.concat(before.map(link -> link.lead().id()).stream(), Stream.of(leadId))
                .sorted()
                .forEach(leads::getToChange);
        var lead = leads.get(leadId).survivor();
        if (!lead.hotel().equals(together.hotel())) {
            throw Refusal.conflict("error.booking.otherHotel");
        }
        if (one.flaw() != null) {
            throw Refusal.conflict("error.booking.flawed");
        }
        closeOpen(booking);
        if (before.filter(link -> link.lead().survivor().equals(lead)).isEmpty()) {
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
        open(review);
        reviews.close(review, caller.get().name(), "REJECTED");
    }

    /** This booking is never this lead's; whether it is another's is looked at again. */
    public void never(UUID review, UUID lead) {
        var booking = open(review);
        var own = links.of(booking).filter(link -> isOf(link, lead));
        never(booking, own, lead);
        reviews.close(review, caller.get().name(), "REJECTED");
        own.ifPresent(link -> takeBack(booking, link));
        due.lookAgain(booking, clock.instant());
    }

    /** Nor is it of a lead that is within it, or that it is within. */
    private void never(UUID booking, Optional<BookingLink> own, UUID lead) {
        own.map(link -> link.lead().id())
                .ifPresent(id -> links.never(booking, id, caller.get().name()));
        links.never(booking, leads.get(lead).survivor().id(), caller.get().name());
    }

    private boolean isOf(BookingLink link, UUID lead) {
        return link.lead().survivor().equals(leads.get(lead).survivor());
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
                .filter(link -> isOf(link, lead))
                .orElseThrow(() -> Refusal.conflict("error.booking.notLinked"));
        never(booking, Optional.of(own), lead);
        closeOpen(booking);
        takeBack(booking, own);
        due.lookAgain(booking, clock.instant());
    }

    private void takeBack(UUID booking, BookingLink link) {
        leads.getToChange(link.lead().id());
        var told = visible(booking).find(booking).orElseThrow();
        conversions.takeBack(link, told.known().booking(), UNDONE, caller.get().name());
    }

    private void closeOpen(UUID booking) {
        reviews.of(booking)
                .ifPresent(open -> reviews.close(open.id(), caller.get().name(), "ACCEPTED"));
    }

    /** The booking that is asked about. It comes before its question, as it does when it is decided on by rule. */
    private UUID open(UUID review) {
        var booking = reviews.bookingOf(review).orElseThrow(Answering::isClosed);
        visible(booking);
        return reviews.get(review).map(ReviewBook.Open::booking).orElseThrow(Answering::isClosed);
    }

    private static Refusal isClosed() {
        return Refusal.conflict("error.pms.reviewClosed");
    }
}
