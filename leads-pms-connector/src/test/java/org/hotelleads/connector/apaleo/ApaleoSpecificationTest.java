package org.hotelleads.connector.apaleo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.connector.Prism;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.BookingPage.Told;
import org.hotelleads.pms.PmsSetting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** apaleo's own specification takes what we ask, and we read the examples that stand in it. */
class ApaleoSpecificationTest {

    private static final String PROPERTY = "MUC";

    private static Prism prism;

    private final AtApaleo apaleo = new AtApaleo();

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException, InterruptedException {
        var specification = Json.createReader(
                        new StringReader(Files.readString(Prism.specification("apaleo/booking-v1-2021-06.json"))))
                .readObject();
        prism = Prism.serving(Files.writeString(
                folder.resolve("booking.json"),
                withReadableExamples(specification).toString()));
    }

    @AfterAll
    static void stop() {
        if (prism != null) {
            prism.close();
        }
    }

    /** Prism has no tokens to give. */
    @BeforeEach
    void askPrism() {
        apaleo.settings.put(PmsSetting.BASE_URL, prism.url());
    }

    @AfterEach
    void close() {
        apaleo.close();
    }

    @Test
    void tellsWhatHasChanged() {
        var page = apaleo.connector.changed(apaleo.access(), PROPERTY, AtApaleo.AUGUST, null);

        assertThat(page.unread()).isZero();
        assertThat(page.bookings()).isNotEmpty().allSatisfy(ApaleoSpecificationTest::isWhole);
    }

    @Test
    void tellsWhoArrives() {
        var day = LocalDate.of(2026, 10, 10);

        var page = apaleo.connector.arriving(apaleo.access(), PROPERTY, new ArrivalDays(day, day), null);

        assertThat(page.bookings()).isNotEmpty();
    }

    @Test
    void readsOneReservation() {
        var read = apaleo.connector.read(apaleo.access(), PROPERTY, List.of("XPGMSXGF-1"));

        assertThat(read.found()).hasSize(1).allSatisfy(ApaleoSpecificationTest::isWhole);
        assertThat(read.missing()).isEmpty();
    }

    @Test
    void readsWhatWasBookedTogether() {
        assertThat(apaleo.connector.readGroup(apaleo.access(), PROPERTY, "XPGMSXGF"))
                .isNotEmpty();
    }

    private static void isWhole(Told told) {
        var booking = told.booking();
        assertThat(booking.property()).isEqualTo(PROPERTY);
        assertThat(booking.groupId()).isNotBlank();
        assertThat(booking.arrival()).isNotNull();
        assertThat(booking.departure()).isNotNull();
        assertThat(booking.bookedAt()).isNotNull();
        assertThat(booking.total().currency()).isEqualTo("EUR");
        assertThat(booking.persons())
                .anySatisfy(person -> assertThat(person.role()).isEqualTo(PersonRole.PRIMARY_GUEST));
    }

    /** Examples stand there as texts of JSON, which Prism would answer as texts. */
    private static JsonValue withReadableExamples(JsonValue value) {
        if (value instanceof JsonArray array) {
            var builder = Json.createArrayBuilder();
            array.forEach(one -> builder.add(withReadableExamples(one)));
            return builder.build();
        }
        if (value instanceof JsonObject object) {
            var builder = Json.createObjectBuilder();
            object.forEach((name, one) ->
                    builder.add(name, name.equals("example") ? example(one) : withReadableExamples(one)));
            return builder.build();
        }
        return value;
    }

    private static JsonValue example(JsonValue value) {
        if (value instanceof JsonString text && text.getString().startsWith("{")) {
            return Json.createReader(new StringReader(text.getString())).readObject();
        }
        return value;
    }
}
