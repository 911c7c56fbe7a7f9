package org.hotelleads.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingFlaw;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Sale;
import org.hotelleads.hotel.Hotel;

/** Reads a row as a booking, as a hotel system would tell it. */
final class BookingRow {

    private final RowPiece row;
    private final Hotel hotel;
    private final Instant now;

    BookingRow(RowPiece row, Hotel hotel, Instant now) {
        this.row = row;
        this.hotel = hotel;
        this.now = now;
    }

    /** Empty if something is wrong, which the row remembers. */
    Optional<Booking> read() {
        var id = row.needed(ImportField.RESERVATION_ID);
        var status = row.word(ImportField.STATUS, BookingStatus.class);
        if (status == null && row.text(ImportField.STATUS) == null) {
            row.flaw(ImportField.STATUS, "error.required");
        }
        row.needed(ImportField.ARRIVAL);
        row.needed(ImportField.DEPARTURE);
        var draft = new BookingDraft(hotel.code(), id == null ? "" : id)
                .status(status == null ? BookingStatus.TENTATIVE : status, row.text(ImportField.STATUS))
                .stay(row.day(ImportField.ARRIVAL), row.day(ImportField.DEPARTURE))
                .inGroup(row.text(ImportField.GROUP_ID))
                .confirmedAs(row.text(ImportField.CONFIRMATION_NO))
                .knownAs("LEAD", row.text(ImportField.LEAD_REFERENCE))
                .person(guest())
                .sale(sale());
        times(draft);
        price(draft);
        heads(draft);
        var booking = draft.booking();
        if (row.flaws().isEmpty()) {
            BookingFlaw.of(booking, now).ifPresent(flaw -> row.flaw(field(flaw), "BookingFlaw." + flaw.name()));
        }
        return row.flaws().isEmpty() ? Optional.of(booking) : Optional.empty();
    }

    private static ImportField field(BookingFlaw flaw) {
        return switch (flaw) {
            case NO_DATES -> ImportField.ARRIVAL;
            case DEPARTURE_BEFORE_ARRIVAL -> ImportField.DEPARTURE;
            case UPDATED_IN_FUTURE -> ImportField.UPDATED_AT;
            case BOOKED_IN_FUTURE -> ImportField.BOOKED_AT;
            case AMOUNT_WITHOUT_CURRENCY -> ImportField.CURRENCY;
        };
    }

    private BookingPerson guest() {
        var phone = row.text(ImportField.PHONE);
        return new BookingPerson(
                PersonRole.PRIMARY_GUEST,
                null,
                row.text(ImportField.FIRST_NAME),
                row.text(ImportField.LAST_NAME),
                row.text(ImportField.NAME),
                row.text(ImportField.EMAIL),
                false,
                phone == null ? List.of() : List.of(phone),
                false);
    }

    private Sale sale() {
        var channel = row.text(ImportField.SALE_CHANNEL);
        var direct = channel == null ? null : Boolean.valueOf(channel.equalsIgnoreCase("DIRECT"));
        return new Sale(channel, row.text(ImportField.SOURCE), row.text(ImportField.PROMO_CODE), direct);
    }

    /** A file that does not say when a booking was changed tells it as it was made: what is known of later stays. */
    private void times(BookingDraft draft) {
        var booked = row.moment(ImportField.BOOKED_AT, hotel.zone());
        var updated = row.moment(ImportField.UPDATED_AT, hotel.zone());
        var changed = updated == null ? booked : updated;
        draft.bookedAt(booked).updatedAt(changed == null ? now : changed, false);
        var cancelled = row.moment(ImportField.CANCELLED_AT, hotel.zone());
        if (cancelled != null) {
            draft.cancelledAt(cancelled, null);
        }
    }

    private void price(BookingDraft draft) {
        BigDecimal amount = row.as(
                ImportField.AMOUNT, value -> NumberReading.amount(value, row.decimalComma()), "imports.flaw.amount");
        var currency = Optional.ofNullable(row.text(ImportField.CURRENCY))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .orElse(hotel.currency());
        if (amount != null) {
            draft.total(amount, currency, Price.Basis.UNKNOWN);
        }
    }

    private void heads(BookingDraft draft) {
        draft.heads(count(ImportField.ROOMS), count(ImportField.ADULTS), count(ImportField.CHILDREN));
    }

    private Integer count(ImportField field) {
        return row.as(field, NumberReading::count, "error.notNumber");
    }
}
