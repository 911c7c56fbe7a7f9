package org.hotelleads.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.Evidence;

/** Puts what hotel systems tell of bookings, and why a booking is somebody's, into the words of the person. */
@Named
@RequestScoped
public class BookingWords {

    private static final String BETWEEN = " \u00b7 ";
    private static final String LINK = "PMS link";
    private static final String NOTHING = "\u2013";

    @Inject
    private PageWords words;

    @Inject
    private Look look;

    @Inject
    private Times times;

    /** What people call it: the number that the guest was given, or else the system's own. */
    public String number(Booking booking) {
        return booking.confirmationNo() == null ? booking.reservationId() : booking.confirmationNo();
    }

    /** What it costs; a dash where nobody knows. */
    public String price(Booking booking) {
        var total = booking.total();
        return total == null ? NOTHING : new PriceText(total.amount(), total.currency()).in(look.getLocale());
    }

    /** An amount without cents. */
    public String sum(BigDecimal amount, String currency) {
        return new PriceText(amount, currency).rounded(look.getLocale());
    }

    /** The days of the stay and how many nights they are. */
    public String stay(Booking booking, ZoneId zone) {
        var days = days(booking, zone);
        var nights = nights(booking);
        return nights.isEmpty() ? days : days + BETWEEN + nights;
    }

    /** The days of the stay alone. */
    public String days(Booking booking, ZoneId zone) {
        return times.stay(booking.arrival(), booking.departure(), null, zone);
    }

    /** How many nights it is; empty where nobody knows. */
    public String nights(Booking booking) {
        var nights = booking.nights();
        return nights > 0 ? words.say("leads.panel.nights", nights) : "";
    }

    /** Who did something: a person by name, and what no person did in the language of the reader. */
    public String by(String name) {
        return LINK.equals(name) ? words.say("booking.byLink") : name;
    }

    /** One thing that agrees or contradicts, and whose it is in the booking. */
    public String told(Evidence evidence) {
        var text = words.say("Evidence." + evidence.what() + (evidence.agrees() ? ".agrees" : ".differs"));
        return evidence.role() == null ? text : words.say("booking.evidence.of", text, words.of(evidence.role()));
    }

    /** By which way it came, in the words of its system, and whether it costs commission. */
    public String sale(Booking booking) {
        var sale = booking.sale();
        var commission =
                sale.direct() == null ? null : words.say(sale.direct() ? "booking.direct" : "booking.commission");
        return Stream.of(sale.source() == null ? sale.channel() : sale.source(), commission)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }
}
