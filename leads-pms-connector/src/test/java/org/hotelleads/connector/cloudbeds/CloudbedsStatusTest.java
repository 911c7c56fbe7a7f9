package org.hotelleads.connector.cloudbeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.booking.BookingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of Cloudbeds for the state of a reservation. */
class CloudbedsStatusTest {

    @ParameterizedTest
    @CsvSource({
        "not_confirmed, TENTATIVE",
        "in_progress, TENTATIVE",
        "confirmed, CONFIRMED",
        "checked_in, IN_HOUSE",
        "checked_out, CHECKED_OUT",
        "canceled, CANCELLED",
        "no_show, NO_SHOW",
        "Confirmed, CONFIRMED",
        "pending_payment, TENTATIVE",
        "paypal_init, TENTATIVE",
        "call2confirm, TENTATIVE"
    })
    void meansWhatItMeansToUs(String word, BookingStatus meaning) {
        assertThat(CloudbedsStatus.of(word)).isEqualTo(meaning);
    }

    @Test
    void isNoSaleWithoutAWord() {
        assertThat(CloudbedsStatus.of(null)).isEqualTo(BookingStatus.TENTATIVE);
    }
}
