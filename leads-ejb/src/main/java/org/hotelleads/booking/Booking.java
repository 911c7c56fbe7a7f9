package org.hotelleads.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * A reservation as a hotel system tells it, in our words. It says what it was told: that it makes sense is seen to when
 * it is kept ({@link BookingFlaw}).
 *
 * @param property the system's own code of the hotel
 * @param reservationId the system's id, unique within the property
 * @param groupId what holds several rooms together that were booked at once; null for a single one
 * @param confirmationNo what the guest was given; null if there is none
 * @param rawStatus the system's own word
 * @param bookedAt when it was made; null if the system does not say
 * @param updatedAt when the system last changed it
 * @param updatedPrecisely false where the system names no zone, so that the time may be wrong by hours
 * @param arrival in the hotel's calendar; null if the system does not say, like the departure
 */
public record Booking(
        String property,
        String reservationId,
        String groupId,
        String confirmationNo,
        List<Reference> references,
        BookingStatus status,
        String rawStatus,
        Instant bookedAt,
        Instant updatedAt,
        boolean updatedPrecisely,
        Instant cancelledAt,
        String cancelReason,
        LocalDate arrival,
        LocalDate departure,
        Heads heads,
        List<BookingPerson> persons,
        Price total,
        Sale sale) {

    public Booking {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(reservationId, "reservationId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(updatedAt, "updatedAt");
        property = Plain.text(property);
        reservationId = Plain.text(reservationId);
        groupId = Plain.text(groupId);
        confirmationNo = Plain.text(confirmationNo);
        rawStatus = Plain.text(rawStatus);
        cancelReason = Plain.text(cancelReason);
        references = List.copyOf(references);
        persons = List.copyOf(persons);
    }

    /** When it was made, or as near as can be told. */
    public Instant madeAt() {
        return bookedAt == null ? updatedAt : bookedAt;
    }

    /** Nights between arrival and departure; 0 where one of them is unknown. */
    public int nights() {
        return arrival == null || departure == null ? 0 : (int) ChronoUnit.DAYS.between(arrival, departure);
    }

    /** Only ids and the status: nothing personal, so that it may stand in a log. */
    @Override
    public String toString() {
        return property + "/" + reservationId + " " + status;
    }
}
