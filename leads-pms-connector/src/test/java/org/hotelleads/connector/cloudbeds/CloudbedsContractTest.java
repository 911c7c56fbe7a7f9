package org.hotelleads.connector.cloudbeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hotelleads.connector.Calls;
import org.hotelleads.connector.Prism;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What we ask of Cloudbeds is what its specification says can be asked; its answers have the names of their fields right. */
class CloudbedsContractTest {

    private static final Window MORNING =
            new Window(Instant.parse("2026-08-01T08:00:00Z"), Instant.parse("2026-08-01T11:00:00Z"));

    private static Prism prism;

    private final CloudbedsConnector connector = new CloudbedsConnector(Calls.line(), Calls.patient());

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        prism = Prism.serving(Prism.specification("cloudbeds/pms-v1.3-openapi.yaml"));
    }

    @AfterAll
    static void close() {
        if (prism != null) {
            prism.close();
        }
    }

    @Test
    void readsWhatWasChanged() {
        var booking = connector
                .changed(access("ISO"), "1", MORNING, null)
                .bookings()
                .get(0)
                .booking();

        assertThat(booking.reservationId()).isEqualTo("string");
        assertThat(booking.bookedAt()).isNotNull();
        assertThat(booking.updatedPrecisely()).isTrue();
        assertThat(booking.total().currency()).isEqualTo("string");
        assertThat(booking.persons()).isNotEmpty();
        assertThat(booking.sale().source()).isEqualTo("string");
    }

    @Test
    void readsWhoArrives() {
        var days = new ArrivalDays(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-30"));

        assertThat(connector.arriving(access("ISO"), "1", days, null).bookings())
                .extracting(told -> told.booking().reservationId())
                .containsExactly("string");
    }

    @Test
    void readsCertainReservations() {
        var read = connector.read(access("ISO"), "1", List.of("string", "other"));

        assertThat(read.found()).hasSize(1);
        assertThat(read.missing()).containsExactly("other");
    }

    @Test
    void readsHotels() {
        var hotel = connector.properties(access("ISO")).get(0);

        assertThat(hotel.code()).isEqualTo("string");
        assertThat(hotel.currency()).isEqualTo("string");
    }

    /** The specification and the vendor's pages do not agree on how times are written. */
    @Test
    void isRefusedTimesThatAreNotOfTheSpecification() {
        var trouble =
                catchThrowableOfType(PmsTrouble.class, () -> connector.changed(access("SPACE"), "1", MORNING, null));

        assertThat(trouble.kind()).isEqualTo(PmsTrouble.Kind.REFUSED);
    }

    private static PmsAccess access(String dateFormat) {
        return new PmsAccess(
                "c1",
                PmsKind.CLOUDBEDS,
                Map.of(
                        PmsSetting.BASE_URL,
                        prism.url(),
                        PmsSetting.API_KEY,
                        "cbat_not_so_secret",
                        PmsSetting.DATE_FORMAT,
                        dateFormat),
                Map.of(),
                ZoneId.of("Europe/Madrid"));
    }
}
