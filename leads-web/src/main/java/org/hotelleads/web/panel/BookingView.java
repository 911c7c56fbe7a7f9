package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hotelleads.pms.BookingLinks;
import org.hotelleads.search.LeadFile.Booked;
import org.hotelleads.web.faces.BookingWords;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.faces.Times;

/** What the open lead has booked, how that was found, and taking it back. */
@Named
@ViewScoped
public class BookingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private BookingLinks links;

    @Inject
    private LeadPanel panel;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    @Inject
    private BookingWords bookings;

    @Inject
    private Times times;

    private UUID lead;
    private UUID asked;
    private String askedNumber;
    private boolean askedConverted;

    /** The booking that matters most; empty if there is none. */
    public List<Booked> getFirst() {
        return all().stream().limit(1).toList();
    }

    public List<Booked> getOthers() {
        return all().stream().skip(1).toList();
    }

    private List<Booked> all() {
        return BookingOrder.inForce(panel.getFile().bookings());
    }

    /** How it stands, in words. */
    public String state(Booked booked) {
        var key = BookingOrder.state(booked);
        return booked.reopensAt() == null
                ? words.say("booking.state." + key)
                : words.say(
                        "booking.state.reopens",
                        words.say("booking.state." + key),
                        times.moment(booked.reopensAt(), panel.getFile().zone()));
    }

    public String stay(Booked booked) {
        return bookings.stay(booked.told(), panel.getFile().zone());
    }

    /** Which system knows it: by the connection's own name, or else by its kind. */
    public String system(Booked booked) {
        return booked.connection() == null ? words.say("PmsKind." + booked.system()) : booked.connection();
    }

    /** Asks first: the lead becomes what it was. */
    public void ask(Booked booked) {
        lead = panel.id();
        asked = booked.booking();
        askedNumber = bookings.number(booked.told());
        askedConverted = booked.converted();
    }

    public void undo() {
        notices.attempt(() -> {
            links.undo(lead, asked);
            notices.done("booking.undone", askedNumber);
            return true;
        });
        panel.forget();
    }

    public String getAskedNumber() {
        return askedNumber;
    }

    /** Whether the lead is Converted because of the booking that is asked about. */
    public boolean isAskedConverted() {
        return askedConverted;
    }
}
