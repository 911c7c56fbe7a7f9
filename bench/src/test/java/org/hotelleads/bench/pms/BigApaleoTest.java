package org.hotelleads.bench.pms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotelleads.fakepms.apaleo.FakeApaleo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BigApaleoTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final BigApaleo apaleo = new BigApaleo(4, LocalDate.parse("2026-11-28"));

    @BeforeEach
    void fill() {
        apaleo.fill(1000);
    }

    @AfterEach
    void close() {
        apaleo.close();
    }

    @Test
    void holdsAllReservationsOfEachHotelInTheYearToCome() throws Exception {
        var all = 0;
        for (var property = 1; property <= 4; property++) {
            all += page("propertyIds=" + BigApaleo.property(property)
                            + "&dateFilter=Arrival&from=2026-11-25T00:00:00Z&to=2027-12-28T00:00:00Z&pageSize=100")
                    .getInt("count");
        }
        assertThat(all).isEqualTo(1000);
    }

    @Test
    void tellsWhenAPageIsAskedFor() throws Exception {
        var pages = new AtomicInteger();
        apaleo.atEachPage(pages::incrementAndGet);
        page("pageSize=10");
        assertThat(pages).hasValue(1);
        assertThat(apaleo.asked()).isEqualTo(1);
    }

    private JsonObject page(String query) throws Exception {
        return ask(HttpRequest.newBuilder(URI.create(apaleo.url() + "/booking/v1/reservations?" + query))
                .header("Authorization", "Bearer " + token())
                .build());
    }

    private String token() throws Exception {
        var pair = FakeApaleo.CLIENT_ID + ":" + FakeApaleo.CLIENT_SECRET;
        return ask(HttpRequest.newBuilder(URI.create(apaleo.url() + "/connect/token"))
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build())
                .getString("access_token");
    }

    private JsonObject ask(HttpRequest request) throws Exception {
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
