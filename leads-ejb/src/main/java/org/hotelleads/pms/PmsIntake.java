package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hotelleads.booking.Bookings;
import org.hotelleads.booking.Bookings.Incoming;
import org.hotelleads.booking.Bookings.Kept;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.pms.BookingPage.Told;

/** Takes in what a system tells of bookings: finds the hotel, and keeps them. */
@ApplicationScoped
class PmsIntake {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Hotels hotels;

    @Inject
    private PmsProperties properties;

    @Inject
    private Bookings bookings;

    /** Bookings of one property. */
    Kept take(PmsConnection connection, String property, List<Told> told) {
        var hotel = hotelOf(connection, property);
        return bookings.keep(
                connection.id(),
                connection.kind().name(),
                property,
                told.stream()
                        .map(one -> new Incoming(one.booking(), hotel.orElse(null), one.raw()))
                        .toList());
    }

    /**
     * Which of our hotels a property is. A property that nobody has heard of is remembered, and shown to those who can
     * say which it is.
     */
    Optional<Hotel> hotelOf(PmsConnection connection, String property) {
        var known = properties.of(connection.id()).stream()
                .filter(one -> one.code().equals(property))
                .findFirst();
        if (known.filter(one -> one.hotelId() != null).isPresent()) {
            return known.map(one -> em.find(Hotel.class, one.hotelId()));
        }
        var hotel = guessed(connection, property);
        properties.learn(
                connection.id(),
                new PmsProperty(property, null, null, null),
                hotel.map(Hotel::id).orElse(null));
        return hotel;
    }

    /** Who only tells us, and for one hotel, means that hotel; to the chain a hotel may be named by our own code. */
    private Optional<Hotel> guessed(PmsConnection connection, String property) {
        if (connection.kind().isAsked()) {
            return Optional.empty();
        }
        return connection.hotel().isPresent() ? connection.hotel() : hotels.find(property);
    }
}
