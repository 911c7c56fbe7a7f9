package org.hotelleads.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A booking in the making, told piece by piece; what is not told is unknown. */
public final class BookingDraft {

    private static final int MOST_DIGITS = 12;

    private final String property;
    private final String reservationId;
    private final List<Reference> references = new ArrayList<>();
    private final List<BookingPerson> persons = new ArrayList<>();
    private String groupId;
    private String confirmationNo;
    private BookingStatus status = BookingStatus.TENTATIVE;
    private String rawStatus;
    private Instant bookedAt;
    private Instant updatedAt;
    private boolean updatedPrecisely = true;
    private Instant cancelledAt;
    private String cancelReason;
    private LocalDate arrival;
    private LocalDate departure;
    private Heads heads = Heads.UNKNOWN;
    private Price total;
    private Sale sale = Sale.UNKNOWN;

    public BookingDraft(String property, String reservationId) {
        this.property = property;
        this.reservationId = reservationId;
    }

    public BookingDraft inGroup(String id) {
        groupId = id;
        return this;
    }

    public BookingDraft confirmedAs(String number) {
        confirmationNo = number;
        return this;
    }

    /** Another number of it; null is not told. */
    public BookingDraft knownAs(String system, String value) {
        if (value != null && !value.isBlank()) {
            references.add(new Reference(system, value.strip()));
        }
        return this;
    }

    BookingDraft knownAs(List<Reference> numbers) {
        references.addAll(numbers);
        return this;
    }

    BookingDraft persons(List<BookingPerson> people) {
        persons.addAll(people);
        return this;
    }

    public BookingDraft status(BookingStatus ours, String theirs) {
        status = ours;
        rawStatus = theirs;
        return this;
    }

    public BookingDraft bookedAt(Instant time) {
        bookedAt = time;
        return this;
    }

    /** @param precisely false where the system names no zone */
    public BookingDraft updatedAt(Instant time, boolean precisely) {
        updatedAt = time;
        updatedPrecisely = precisely;
        return this;
    }

    public BookingDraft cancelledAt(Instant time, String reason) {
        cancelledAt = time;
        cancelReason = reason;
        return this;
    }

    /** In the hotel's calendar. */
    public BookingDraft stay(LocalDate from, LocalDate to) {
        arrival = from;
        departure = to;
        return this;
    }

    public BookingDraft heads(Integer rooms, Integer adults, Integer children) {
        heads = new Heads(rooms, adults, children);
        return this;
    }

    public BookingDraft person(BookingPerson person) {
        persons.add(person);
        return this;
    }

    /** Without an amount nothing is told, nor with one that no stay can cost. */
    public BookingDraft total(BigDecimal amount, String currency, Price.Basis basis) {
        var isAmount = amount != null && amount.precision() - (long) amount.scale() <= MOST_DIGITS;
        total = isAmount ? new Price(amount, Plain.text(currency), basis) : null;
        return this;
    }

    public BookingDraft sale(Sale way) {
        sale = way;
        return this;
    }

    /** The booking as told; a system that names no time of change has changed it when it was made. */
    public Booking booking() {
        return new Booking(
                property,
                reservationId,
                groupId,
                confirmationNo,
                references,
                status,
                rawStatus,
                bookedAt,
                updatedAt == null ? bookedAt : updatedAt,
                updatedPrecisely && updatedAt != null,
                cancelledAt,
                cancelReason,
                arrival,
                departure,
                heads,
                persons,
                total,
                sale);
    }
}
