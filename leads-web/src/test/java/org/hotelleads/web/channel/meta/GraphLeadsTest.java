package org.hotelleads.web.channel.meta;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.hotelleads.web.channel.Delivered;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.meta.GraphOutcome.Fetched;
import org.hotelleads.web.channel.meta.GraphOutcome.GivenUp;
import org.hotelleads.web.channel.meta.GraphOutcome.Later;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching from a Graph that behaves like Meta's. */
class GraphLeadsTest {

    private static final String TOKEN = "EAAB-token";

    private final AtomicReference<String> asked = new AtomicReference<>();
    private final AtomicReference<String> key = new AtomicReference<>();
    private HttpServer graph;
    private int status = 200;
    private String answer = "{}";

    @BeforeEach
    void start() throws IOException {
        graph = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        graph.createContext("/", this::answer);
        graph.start();
    }

    @AfterEach
    void stop() {
        graph.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.set(exchange.getRequestURI().toString());
        key.set(exchange.getRequestHeaders().getFirst("Authorization"));
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private GraphLeads leads() {
        return new GraphLeads("http://127.0.0.1:" + graph.getAddress().getPort(), "v26.0", 2);
    }

    @Test
    void fetchesTheAnswersWithTheTokenOutOfTheAddress() {
        answer = new String(Delivered.file("meta/lead.json").body(), StandardCharsets.UTF_8);

        var fetched = (Fetched) leads().fetch("8001", TOKEN);

        assertThat(asked.get())
                .startsWith("/v26.0/8001?fields=")
                .contains("field_data")
                .doesNotContain(TOKEN);
        assertThat(key.get()).isEqualTo("Bearer " + TOKEN);
        var read = new MetaFormat().read(new Delivery(fetched.body(), "application/json", Map.of(), Delivered.AT));
        assertThat(Delivered.said(read).contact().name()).isEqualTo("Lena Brandt");
    }

    @ParameterizedTest
    @CsvSource({
        "500, 1, false",
        "503, 2, true",
        "400, 190, false",
        "400, 4, true",
        "403, 200, false",
        "403, 10, false",
        "400, 613, false",
        "400, 100, true"
    })
    void comesBackLaterForWhatPassesOrCanBeMended(int code, int error, boolean isTransient) {
        status = code;
        answer =
                "{\"error\":{\"message\":\"secret words\",\"type\":\"OAuthException\",\"code\":%d,\"is_transient\":%s}}"
                        .formatted(error, isTransient);

        assertThat(leads().fetch("8001", TOKEN)).isEqualTo(new Later("HTTP " + code + ", error " + error));
    }

    @Test
    void givesUpOnWhatIsNotThere() {
        status = 400;
        answer = "{\"error\":{\"message\":\"Unsupported get request\",\"code\":100,\"error_subcode\":33}}";

        assertThat(leads().fetch("8001", TOKEN)).isEqualTo(new GivenUp("HTTP 400, error 100"));
    }

    @Test
    void comesBackLaterWhenSomethingElseAnswers() {
        answer = "<html>maintenance</html>";

        assertThat(leads().fetch("8001", TOKEN)).isEqualTo(new Later("HTTP 200"));
    }

    @Test
    void comesBackLaterWhenNobodyAnswers() {
        var leads = leads();
        graph.stop(0);

        assertThat(leads.fetch("8001", TOKEN)).isEqualTo(new Later("unreachable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8001/../me", "8001?access_token=x", "me"})
    void asksForNothingButIds(String id) {
        assertThat(leads().fetch(id, TOKEN)).isEqualTo(new GivenUp("id"));
        assertThat(asked.get()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "to\nken"})
    void waitsForAToken(String token) {
        assertThat(leads().fetch("8001", token)).isEqualTo(new Later("token"));
        assertThat(asked.get()).isNull();
    }
}
