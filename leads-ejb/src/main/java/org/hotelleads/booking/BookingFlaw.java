package org.hotelleads.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/** What makes no sense about a booking. It is kept as it was told, shown, and converts nobody; nothing is guessed. */
public enum BookingFlaw {
    NO_DATES("arrival"),
    DEPARTURE_BEFORE_ARRIVAL("departure"),
    UPDATED_IN_FUTURE("updatedAt"),
    BOOKED_IN_FUTURE("createdAt"),
    AMOUNT_WITHOUT_CURRENCY("total.currency");

    /** How far another clock may be ahead of ours. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    /** How far off a time may be that was written without its zone. */
    private static final Duration ZONES_APART = Duration.ofHours(26);

    private final String field;

    BookingFlaw(String field) {
        this.field = field;
    }

    /** Where it stands in our own format. */
    public String field() {
        return field;
    }

    /** The first thing that makes no sense about a booking, as of now. */
    public static Optional<BookingFlaw> of(Booking booking, Instant now) {
        if (booking.arrival() == null || booking.departure() == null) {
            return Optional.of(NO_DATES);
        }
        if (booking.departure().isBefore(booking.arrival())) {
            return Optional.of(DEPARTURE_BEFORE_ARRIVAL);
        }
        var latest = now.plus(booking.updatedPrecisely() ? CLOCKS_APART : ZONES_APART);
        if (booking.updatedAt().isAfter(latest)) {
            return Optional.of(UPDATED_IN_FUTURE);
        }
        if (booking.madeAt().isAfter(latest)) {
            return Optional.of(BOOKED_IN_FUTURE);
        }
        return booking.total() == null || isCurrency(booking.total().currency())
                ? Optional.empty()
                : Optional.of(AMOUNT_WITHOUT_CURRENCY);
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
