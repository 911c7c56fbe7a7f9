package org.hotelleads.batch.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetSetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are put into a store that answers as S3 does, with all that can go wrong. */
@Timeout(60)
class S3CourierTest {

    private static final CourierTimes SHORT = new CourierTimes(Duration.ofSeconds(2), Duration.ofSeconds(2));

    private final S3Courier courier = new S3Courier(SHORT, true);
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String code = "";

    @BeforeEach
    void aStore() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            signatures.add(exchange.getRequestHeaders().getFirst("Authorization"));
            var path = exchange.getRequestURI().getPath();
            if (status != 200) {
                var error = ("<Error><Code>" + code + "</Code><Message>no</Message></Error>")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/xml");
                exchange.sendResponseHeaders(status, error.length);
                exchange.getResponseBody().write(error);
            } else if (exchange.getRequestMethod().equals("DELETE")) {
                objects.remove(path);
                exchange.sendResponseHeaders(204, -1);
            } else {
                objects.put(path, body);
                exchange.getResponseHeaders().add("ETag", "\"1\"");
                exchange.sendResponseHeaders(200, -1);
            }
        }
    }

    private Map<TargetSetting, String> settings() {
        var settings = new EnumMap<TargetSetting, String>(TargetSetting.class);
        settings.put(
                TargetSetting.ENDPOINT,
                "http://127.0.0.1:" + server.getAddress().getPort());
        settings.put(TargetSetting.PATH_STYLE, "true");
        settings.put(TargetSetting.BUCKET, "leads");
        settings.put(TargetSetting.REGION, "eu-west-1");
        settings.put(TargetSetting.PREFIX, "weekly/");
        settings.put(TargetSetting.KEY, "AKIDEXAMPLE");
        settings.put(TargetSetting.SECRET, "very-secret");
        return settings;
    }

    @Test
    void aFileIsThereByteForByteAndSigned() {
        var content = Content.of(3_000_000);

        courier.bring(settings(), "leads.xlsx", content);
        courier.bring(settings(), "leads.xlsx", content);

        assertThat(objects).containsOnlyKeys("/leads/weekly/leads.xlsx");
        assertThat(objects.get("/leads/weekly/leads.xlsx")).isEqualTo(content.all());
        assertThat(signatures).allMatch(signed -> signed.contains("AKIDEXAMPLE") && signed.contains("eu-west-1/s3"));
    }

    @Test
    void aTrialLeavesNothing() {
        courier.test(settings());

        assertThat(objects).isEmpty();
        assertThat(signatures).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "403,AccessDenied,FORBIDDEN",
        "403,InvalidAccessKeyId,REFUSED",
        "403,SignatureDoesNotMatch,REFUSED",
        "404,NoSuchBucket,NO_FOLDER",
        "503,SlowDown,NO_ANSWER",
        "507,XMinioStorageFull,NO_ROOM",
        "400,Whatever,FAULT"
    })
    void whatTheStoreSays(int answer, String word, DeliveryTrouble expected) {
        status = answer;
        code = word;

        var trouble = Troubled.by(() -> courier.bring(settings(), "leads.csv", Content.of(100)));

        assertThat(trouble.kind()).isEqualTo(expected);
        assertThat(trouble.getMessage()).contains(word).doesNotContain("very-secret");
        assertThat(signatures).hasSize(1);
    }

    @Test
    void aStoreThatNeverAnswers() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            var settings = settings();
            settings.put(TargetSetting.ENDPOINT, "http://127.0.0.1:" + silent.getLocalPort());

            assertThat(Troubled.by(() -> courier.bring(settings, "leads.csv", Content.of(100)))
                            .kind())
                    .isEqualTo(DeliveryTrouble.NO_ANSWER);
        }
    }

    @Test
    void aStoreThatStopsReading() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            var settings = settings();
            settings.put(TargetSetting.ENDPOINT, "http://127.0.0.1:" + silent.getLocalPort());

            assertThat(Troubled.by(() -> courier.bring(settings, "leads.csv", Content.of(30_000_000)))
                            .kind())
                    .isEqualTo(DeliveryTrouble.NO_ANSWER);
        }
    }

    @Test
    void nobodyAtTheAddress() {
        var settings = settings();
        server.stop(0);

        assertThat(Troubled.by(() -> courier.test(settings)).kind()).isEqualTo(DeliveryTrouble.NOT_REACHED);
    }

    @Test
    void anAddressToWhichNothingMayBeSent() {
        var settings = settings();
        settings.put(TargetSetting.ENDPOINT, "http://169.254.169.254");
        var outside = new S3Courier(SHORT, false);

        assertThat(Troubled.by(() -> courier.test(settings)).kind()).isEqualTo(DeliveryTrouble.NOT_ALLOWED);
        assertThat(Troubled.by(() -> outside.test(settings())).kind()).isEqualTo(DeliveryTrouble.NOT_ALLOWED);
    }
}
