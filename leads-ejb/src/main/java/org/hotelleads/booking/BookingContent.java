package org.hotelleads.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether two versions of a booking say the same, whenever they were written. */
final class BookingContent {

    private BookingContent() {}

    /** SHA-256 of everything that a booking says but the time of its last change, in one order. */
    static String hash(Booking booking) {
        var price = booking.total();
        var said = Stream.of(
                        booking.groupId(),
                        booking.confirmationNo(),
                        BookingColumns.references(booking.references()),
                        booking.status(),
                        booking.rawStatus(),
                        booking.bookedAt(),
                        booking.cancelledAt(),
                        booking.cancelReason(),
                        booking.arrival(),
                        booking.departure(),
                        booking.heads(),
                        BookingColumns.persons(booking.persons()),
                        price == null
                                ? null
                                : price.amount().stripTrailingZeros().toPlainString(),
                        price == null ? null : price.currency(),
                        price == null ? null : price.basis(),
                        booking.sale())
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
