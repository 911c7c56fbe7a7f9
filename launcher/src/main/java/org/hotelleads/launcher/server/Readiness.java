package org.hotelleads.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks {@code /health/ready} until HotelLeads says that it can work. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest question;

    Readiness(HttpPort port) {
        question = HttpRequest.newBuilder(URI.create(port.address() + "health/ready"))
                .timeout(ONE_ANSWER)
                .build();
    }

    /** Whether readiness was reached within this time. */
    boolean within(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (isUp()) {
                return true;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return false;
    }

    private boolean isUp() throws InterruptedException {
        try {
            var answer = http.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"database\"");
        } catch (IOException e) {
            return false;
        }
    }
}
