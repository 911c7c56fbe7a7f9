package org.hotelleads.connector.opera;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.booking.BookingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of OPERA for the state of a reservation, in all its spellings. */
class OperaStatusTest {

    @ParameterizedTest
    @CsvSource({
        "Requested, TENTATIVE",
        "REQUESTED, TENTATIVE",
        "Waitlisted, TENTATIVE",
        "WAITLIST, TENTATIVE",
        "WaitList, TENTATIVE",
        "PROSPECT, TENTATIVE",
        "Reserved, CONFIRMED",
        "RESERVED, CONFIRMED",
        "DueIn, CONFIRMED",
        "DUE IN, CONFIRMED",
        "InHouse, IN_HOUSE",
        "IN HOUSE, IN_HOUSE",
        "CheckedIn, IN_HOUSE",
        "CHECKED IN, IN_HOUSE",
        "DueOut, IN_HOUSE",
        "DUE OUT, IN_HOUSE",
        "Walkin, IN_HOUSE",
        "WALKIN, IN_HOUSE",
        "CheckedOut, CHECKED_OUT",
        "CHECKED OUT, CHECKED_OUT",
        "PendingCheckout, CHECKED_OUT",
        "PENDING CHECKOUT, CHECKED_OUT",
        "Cancelled, CANCELLED",
        "CANCELLED, CANCELLED",
        "NoShow, NO_SHOW",
        "NO SHOW, NO_SHOW",
        "Teleported, TENTATIVE"
    })
    void meansTheSameInEachSpelling(String word, BookingStatus meaning) {
        assertThat(OperaStatus.of(word)).isEqualTo(meaning);
    }

    @Test
    void isNoSaleWithoutAWord() {
        assertThat(OperaStatus.of(null)).isEqualTo(BookingStatus.TENTATIVE);
    }
}
