package org.hotelleads.connector.opera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.connector.opera.SomeOpera.HOTEL;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.connector.Calls;
import org.hotelleads.connector.Prism;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we ask of OPERA is what Oracle's specifications say can be asked, and its examples are understood. */
class OperaContractTest {

    private static final Map<String, String> MODULES = Map.of(
            "/oauth/v1", "oauth.json",
            "/int/v1", "int.json",
            "/rsv/v1", "rsv.json",
            "/rsv/async/v1", "rsvasync.json",
            "/crm/v1", "crm.json");
    private static final List<Prism> SERVERS = new ArrayList<>();
    private static final Map<String, String> PLACES = new HashMap<>();

    private final OperaConnector connector =
            new OperaConnector(Calls.line(), Calls.tokens(), Calls.patient(), Calls.CLOCK);
    private OperaGateway gateway;
    private PmsAccess access;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        for (var module : MODULES.entrySet()) {
            var prism = Prism.serving(Prism.specification("oracle-ohip/" + module.getValue()));
            SERVERS.add(prism);
            PLACES.put(module.getKey(), prism.url());
        }
    }

    @AfterAll
    static void close() {
        SERVERS.forEach(Prism::close);
    }

    @BeforeEach
    void stand() throws IOException {
        gateway = new OperaGateway();
        PLACES.forEach(gateway::lead);
        access = SomeOpera.byClient(gateway.url());
    }

    @AfterEach
    void go() {
        gateway.close();
    }

    @Test
    void takesEventsOutOfTheQueue() {
        assertThat(connector.collect(access, HOTEL))
                .contains(
                        new Hint(Hint.About.PERSON, HOTEL, "1280812", "HOTELLEADS|1971133"),
                        new Hint(Hint.About.RESERVATION, HOTEL, "919074", "HOTELLEADS|2130690"));
        assertThat(gateway.passed()).allMatch(passed -> passed.endsWith(" 200"));
    }

    @Test
    void knowsThatTheQueueIsEmpty() {
        gateway.prefer("GET", 204);

        assertThat(connector.collect(access, HOTEL)).isEmpty();
    }

    @Test
    void getsATokenForAUserAsWell() {
        assertThat(connector.collect(SomeOpera.byUser(gateway.url()), HOTEL)).isNotEmpty();
    }

    @Test
    void readsReservationsByTheirIds() {
        var read = connector.read(access, HOTEL, List.of("string"));

        assertThat(read.missing()).isEmpty();
        assertThat(gateway.passed()).anyMatch(passed -> passed.equals("GET /rsv/v1/hotels/HOTEL1/reservations 200"));
    }

    @Test
    void readsTheExampleOfASingleReservation() {
        var booking =
                connector.read(access, HOTEL, List.of("571062")).found().get(0).booking();

        assertThat(booking.reservationId()).isEqualTo("571062");
        assertThat(booking.confirmationNo()).isEqualTo("813595");
        assertThat(booking.arrival()).isEqualTo(LocalDate.parse("2020-01-13"));
        assertThat(booking.updatedAt()).isEqualTo("2020-01-28T13:33:54Z");
        assertThat(booking.persons().get(0).role()).isEqualTo(PersonRole.PRIMARY_GUEST);
        assertThat(gateway.passed()).contains("GET /crm/v1/profiles/687128 200");
    }

    @Test
    void ordersSummariesAndTakesThem() {
        gateway.prefer("HEAD", 201);
        var days = new ArrivalDays(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-30"));

        connector.arriving(access, HOTEL, days, null);

        assertThat(gateway.passed())
                .anyMatch(passed -> passed.startsWith("POST /rsv/async/v1/") && passed.endsWith("/dailySummary 202"))
                .anyMatch(passed -> passed.startsWith("HEAD /rsv/async/v1/") && passed.endsWith(" 201"))
                .anyMatch(passed -> passed.startsWith("GET /rsv/async/v1/") && passed.endsWith(" 200"));
    }

    @Test
    void ordersSummariesOfWhatWasChanged() {
        gateway.prefer("HEAD", 201);
        var window = new Window(Instant.parse("2026-08-01T00:00:00Z"), Instant.parse("2026-08-01T12:00:00.5Z"));

        connector.changed(access, HOTEL, window, null);

        assertThat(gateway.passed()).anyMatch(passed -> passed.endsWith("/dailySummary 202"));
    }

    @Test
    void listsArrivalsOfADay() {
        connector.properties(access);

        assertThat(gateway.passed()).contains("GET /rsv/v1/hotels/HOTEL1/reservations 200");
    }
}
