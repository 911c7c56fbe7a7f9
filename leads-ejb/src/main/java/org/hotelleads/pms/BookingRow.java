package org.hotelleads.pms;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingFlaw;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.LinkState;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.lead.LeadStatus;

/**
 * A booking in a list, with its lead.
 *
 * @param system the kind of system that told it
 * @param connection the name that the connection has; null if it has none, or is gone
 * @param hotel the hotel's code; null while nobody has said which it is
 * @param zone the hotel's, or UTC
 * @param flaw what makes no sense about it; null if nothing
 * @param linked null if it has no lead
 */
public record BookingRow(
        UUID id,
        PmsKind system,
        String connection,
        String hotel,
        String hotelName,
        ZoneId zone,
        Booking booking,
        BookingFlaw flaw,
        Linked linked) {

    /**
     * The lead that it is the booking of, and how that was found.
     *
     * @param leadName null for a lead without one
     * @param reopensAt when the lead is opened again, since the booking is off; null if it is not
     */
    public record Linked(
            UUID lead,
            String leadName,
            LeadStatus leadStatus,
            LinkState state,
            MatchRule rule,
            List<Evidence> evidence,
            Instant madeAt,
            String madeBy,
            Instant reopensAt) {}
}
