package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingLink;
import org.hotelleads.booking.BookingRules;
import org.hotelleads.booking.LinkState;
import org.hotelleads.booking.OnCancel;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LeadStatusChanged;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.Merge;
import org.hotelleads.lead.StatusChange;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.system.Words;

/** What a booking makes of its lead: Converted when it is sold, and what it was before when that was not so. */
@ApplicationScoped
class Conversions {

    /** Who a change is by that no person made. */
    static final String BY = "PMS link";

    /** So long after a cancellation the guest may book anew before the lead is opened again. */
    static final Duration GRACE = Duration.ofHours(48);

    private static final String BOOKED = "BOOKED: ";
    private static final String BOOKED_AGAIN = "BOOKING_BACK: ";
    private static final String OFF = "BOOKING_OFF: ";

    @Inject
    private LinkBook links;

    @Inject
    private Event<LeadStatusChanged> moved;

    @Inject
    private Clock clock;

    /** The booking is sold: its lead is Converted, if it is not already. */
    void win(BookingLink link, Booking booking, String by) {
        var wasOff = link.state() == LinkState.OFF;
        link.win();
        var lead = link.lead().survivor();
        if (lead.status() != LeadStatus.CONVERTED) {
            link.convertsFrom(lead.status(), lead.nextContactAt().orElse(null));
            var why = (wasOff ? BOOKED_AGAIN : BOOKED) + number(booking);
            move(lead, new StatusMove(LeadStatus.CONVERTED, null, null, why), by);
        }
    }

    /** The booking is off: after a while its lead is opened again, unless the guest has booked anew. */
    void fallThrough(BookingLink link) {
        if (link.state() != LinkState.OFF) {
            var isToReopen = link.state() == LinkState.WON && isConvertedByBookings(link);
            link.fallThrough(isToReopen ? clock.instant().plus(GRACE) : null);
        }
    }

    /** The while is over. */
    void reopen(BookingLink link, Booking booking, BookingRules rules) {
        var lead = link.lead().survivor();
        var isOver = isConvertedByBookings(link) && otherWon(link).isEmpty();
        if (isOver) {
            move(lead, rules.onCancel() == OnCancel.LOSE ? lost(lead, booking) : openAgain(booking), BY);
        }
        link.settleReopening(isOver);
    }

    /** Whether it was no person who made the lead Converted, in whichever way the bookings of it have changed since. */
    boolean isConvertedByBookings(BookingLink link) {
        return isConverted(link)
                && last(link.lead().survivor().history())
                        .flatMap(StatusChange::reason)
                        .filter(why -> isOfBooking(why) || link.hasConverted() && why.equals(Merge.MERGED))
                        .isPresent();
    }

    /** Whether a person has made the lead Converted, and nothing else that was sold keeps it so. */
    boolean isConvertedByPerson(BookingLink link) {
        return isConverted(link)
                && !isConvertedByBookings(link)
                && otherWon(link).isEmpty();
    }

    private static boolean isConverted(BookingLink link) {
        return link.lead().survivor().status() == LeadStatus.CONVERTED;
    }

    private static boolean isOfBooking(String why) {
        return why.startsWith(BOOKED) || why.startsWith(BOOKED_AGAIN);
    }

    private static Optional<StatusChange> last(List<StatusChange> history) {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    private StatusMove openAgain(Booking booking) {
        return new StatusMove(LeadStatus.FOLLOW_UP, clock.instant(), null, OFF + number(booking));
    }

    private static StatusMove lost(Lead lead, Booking booking) {
        var note = Words.in(lead.hotel().locale()).say("booking.cancelled.note", number(booking));
        return new StatusMove(LeadStatus.LOST, null, LostReason.OTHER, note);
    }

    /** It never was the lead's: the lead becomes what it was before, if nobody has changed it since. */
    void takeBack(BookingLink link, Booking booking, String why, String by) {
        var others = otherWon(link);
        var isAlone = isConvertedByBookings(link) && others.isEmpty();
        var before = before(link);
        link.end(why, by, clock.instant());
        if (isAlone) {
            before.ifPresent(one -> turnBack(link.lead().survivor(), one, why + ": " + number(booking), by));
        } else {
            before.ifPresent(one -> others.stream()
                    .limit(1)
                    .forEach(other -> other.convertsFrom(
                            one.statusBefore(), one.nextContactBefore().orElse(null))));
        }
    }

    /** The link that knows what the lead was before it was Converted: this one, or one that was there before it. */
    private Optional<BookingLink> before(BookingLink link) {
        return Stream.concat(Stream.of(link), links.ofLead(link.lead().survivor()).stream())
                .filter(one -> one.statusBefore() != null)
                .findFirst();
    }

    private void turnBack(Lead lead, BookingLink before, String reason, String by) {
        var from = lead.status();
        var at = clock.instant();
        lead.turnBackTo(before.statusBefore(), before.nextContactBefore().orElse(null), reason, by, at);
        moved.fire(new LeadStatusChanged(lead, from, before.statusBefore(), by, reason, at));
    }

    private List<BookingLink> otherWon(BookingLink link) {
        return links.ofLead(link.lead().survivor()).stream()
                .filter(other -> !other.id().equals(link.id()) && other.state() == LinkState.WON)
                .toList();
    }

    private void move(Lead lead, StatusMove move, String by) {
        var from = lead.status();
        var at = clock.instant();
        lead.moveTo(move, by, at);
        moved.fire(new LeadStatusChanged(lead, from, move.to(), by, move.why(), at));
    }

    /** What people call the booking. */
    private static String number(Booking booking) {
        return booking.confirmationNo() == null ? booking.reservationId() : booking.confirmationNo();
    }
}
