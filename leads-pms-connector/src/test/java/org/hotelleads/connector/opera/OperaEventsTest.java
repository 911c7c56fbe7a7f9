package org.hotelleads.connector.opera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hotelleads.connector.opera.SomeOpera.HOTEL;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hotelleads.connector.Calls;
import org.hotelleads.fakepms.Fault;
import org.hotelleads.fakepms.opera.FakeOpera;
import org.hotelleads.fakepms.opera.OperaStay;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits in OPERA's queue of events, and is gone once it is read. */
class OperaEventsTest {

    private static final String AT = "2021-07-08 10:50:04.0";

    private final FakeOpera opera = new FakeOpera();
    private final OperaConnector connector =
            new OperaConnector(Calls.line(), Calls.tokens(), Calls.patient(), Calls.CLOCK);
    private final PmsAccess access = SomeOpera.byClient(opera.url());

    @AfterEach
    void close() {
        opera.close();
    }

    @Test
    void saysWhichReservationsAndPeopleToReadAnew() {
        opera.book(new OperaStay("919074"));
        opera.queue().add("Profile", "UPDATE PROFILE", "1280812", HOTEL, "2026-08-01 11:00:00.0");

        assertThat(collect())
                .containsExactly(
                        new Hint(Hint.About.RESERVATION, HOTEL, "919074", "HOTELLEADS|1001"),
                        new Hint(Hint.About.PERSON, HOTEL, "1280812", "HOTELLEADS|1002"));
    }

    @Test
    void hasNothingIfNothingWaits() {
        assertThat(collect()).isEmpty();
    }

    @Test
    void takesABatchAtATimeUntilThereIsNoMore() {
        IntStream.range(0, 45).forEach(number -> opera.queue().add("Reservation", "CANCEL", "R" + number, HOTEL, AT));

        var batches = new ArrayList<Integer>();
        for (var batch = collect(); !batch.isEmpty(); batch = collect()) {
            batches.add(batch.size());
        }

        assertThat(batches).containsExactly(20, 20, 5);
        assertThat(opera.asked("/businessEvents").get(0).parameter("limit")).contains("20");
    }

    @Test
    void ordersABatchByTimeAndThenByNumber() {
        opera.queue().add("Reservation", "UPDATE RESERVATION", "later", HOTEL, "2021-07-08 11:01:47.0");
        opera.queue().add("Reservation", "NEW RESERVATION", "first", HOTEL, AT);
        opera.queue().add("Reservation", "UPDATE RESERVATION", "second", HOTEL, AT);

        assertThat(collect()).extracting(Hint::id).containsExactly("first", "second", "later");
    }

    @Test
    void passesOverBatchesThatDoNotConcernUs() {
        IntStream.range(0, 50).forEach(number -> opera.queue().add("Inventory", "UPDATE", "I" + number, HOTEL, AT));
        opera.queue().add("Reservation", "NO SHOW", "R1", HOTEL, AT);

        assertThat(collect()).extracting(Hint::id).containsExactly("R1");
        assertThat(opera.queue().size()).isZero();
    }

    @Test
    void doesNotMindHowNumbersAreWrittenOrWhatIsMissing() {
        opera.queue().add(HOTEL, event("""
                {"businessEvent":{"header":{"moduleName":"Reservation","actionId":2130690,"primaryKey":919074}},
                 "businessEventId":{"id":2130690}}"""));
        opera.queue().add(HOTEL, event("""
                {"businessEvent":{"header":{"moduleName":"RESERVATION","primaryKey":"919075"}}}"""));
        opera.queue().add(HOTEL, event("{\"businessEvent\":{\"header\":{\"moduleName\":\"Reservation\"}}}"));
        opera.queue().add(HOTEL, event("{}"));

        assertThat(collect())
                .containsExactlyInAnyOrder(
                        new Hint(Hint.About.RESERVATION, HOTEL, "919074", "HOTELLEADS|2130690"),
                        new Hint(Hint.About.RESERVATION, HOTEL, "919075", null));
    }

    @Test
    void takesNothingOutForAnotherHotel() {
        opera.queue().add("Reservation", "CANCEL", "R1", "HOTEL2", AT);

        assertThat(collect()).isEmpty();
        assertThat(opera.queue().size()).isEqualTo(1);
    }

    @Test
    void saysThatTheQueueIsNotThere() {
        var elsewhere = SomeOpera.with(access, PmsSetting.EXTERNAL_SYSTEM, "NOBODY");

        assertThat(trouble(elsewhere).kind()).isEqualTo(PmsTrouble.Kind.REFUSED);
    }

    @Test
    void failsWithoutTakingAnythingOut() {
        opera.book(new OperaStay("1"));
        opera.failAt("/businessEvents", 1, Fault.status(500));

        assertThat(trouble(access).kind()).isEqualTo(PmsTrouble.Kind.DOWN);
        assertThat(collect()).hasSize(1);
    }

    private List<Hint> collect() {
        return connector.collect(access, HOTEL);
    }

    private PmsTrouble trouble(PmsAccess with) {
        return catchThrowableOfType(PmsTrouble.class, () -> connector.collect(with, HOTEL));
    }

    private static JsonObject event(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
