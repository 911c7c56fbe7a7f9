package org.hotelleads.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.LinkState;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.search.LeadFile.Booked;
import org.junit.jupiter.api.Test;

/** The bookings of a lead as the API shows them. */
class LeadBookingJsonTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    private static Booked booked(String reservation, LinkState state, Instant endedAt) {
        var told = new BookingDraft("MUC", reservation)
                .status(BookingStatus.CONFIRMED, "Confirmed")
                .bookedAt(AT)
                .stay(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 4))
                .total(new BigDecimal("240.00"), "EUR", Price.Basis.GROSS)
                .booking();
        return new Booked(
                UUID.randomUUID(),
                "APALEO",
                "apaleo of Munich",
                told,
                "Ada Lovelace",
                state,
                MatchRule.EMAIL,
                List.of(new Evidence("email", PersonRole.BOOKER, true)),
                AT,
                "HotelLeads",
                true,
                null,
                endedAt,
                null,
                null);
    }

    private static String counting(Booked... all) {
        var json = LeadBookingJson.inForce(List.of(all));
        return json == null ? null : json.reservationId();
    }

    @Test
    void aSaleCountsBeforeWhatMayBecomeOneAndThatBeforeWhatIsOff() {
        var off = booked("off", LinkState.OFF, null);
        var pending = booked("pending", LinkState.PENDING, null);
        var won = booked("won", LinkState.WON, null);

        assertThat(counting(off, pending, won)).isEqualTo("won");
        assertThat(counting(off, pending)).isEqualTo("pending");
        assertThat(counting(off)).isEqualTo("off");
    }

    @Test
    void whatHasEndedDoesNotCount() {
        assertThat(counting(booked("ended", LinkState.WON, AT), booked("off", LinkState.OFF, null)))
                .isEqualTo("off");
        assertThat(counting(booked("ended", LinkState.WON, AT))).isNull();
        assertThat(counting()).isNull();
    }

    @Test
    void theNewestOfEquallyGoodOnesCounts() {
        assertThat(counting(booked("newer", LinkState.WON, null), booked("older", LinkState.WON, null)))
                .isEqualTo("newer");
    }

    @Test
    void saysWhatWasBookedAndHowItWasFound() {
        var json = LeadBookingJson.of(booked("R-1", LinkState.WON, null));

        assertThat(json.nights()).isEqualTo(3);
        assertThat(json.total()).isEqualTo(new MoneyJson(new BigDecimal("240.00"), "EUR"));
        assertThat(json.bookedAt()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(json.rule()).isEqualTo("EMAIL");
        assertThat(json.evidence()).containsExactly(new EvidenceJson("email", "BOOKER", true));
    }
}
