package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;

/** Files that a program sends in over HTTP. */
final class Incoming {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Api api;
    private final String key;

    Incoming(Api api, String key) {
        this.api = api.withKey(key);
        this.key = key;
    }

    Incoming withKey(String other) {
        return new Incoming(api, other);
    }

    Answer send(String what, String hotel, byte[] file) {
        return api.send(upload(what, hotel, file).build());
    }

    /** Asks first whether the file may come, as programs do with large ones. */
    Answer announce(String what, String hotel, byte[] file) {
        return api.send(upload(what, hotel, file)
                .version(HttpClient.Version.HTTP_1_1)
                .expectContinue(true)
                .build());
    }

    private HttpRequest.Builder upload(String what, String hotel, byte[] file) {
        return HttpRequest.newBuilder(
                        api.uri("/api/v1/imports?what=" + what + "&hotel=" + hotel + "&fileName=guests.csv"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file));
    }

    /** Has something done with it. */
    Answer order(String id, String what, JsonObject body) {
        var request = HttpRequest.newBuilder(api.uri("/api/v1/imports/" + id + "/" + what))
                .header("Authorization", "Bearer " + key);
        return api.send(
                body == null
                        ? request.POST(BodyPublishers.noBody()).build()
                        : request.header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body.toString()))
                                .build());
    }

    JsonObject facts(String id) {
        var answer = api.get("/api/v1/imports/" + id);
        assertThat(answer.status()).as(answer::toString).isEqualTo(200);
        return answer.json();
    }

    JsonObject await(String id, String state) {
        var end = Instant.now().plus(PATIENCE);
        var facts = facts(id);
        while (!facts.getString("state").equals(state)) {
            assertThat(Instant.now()).as(facts.toString()).isBefore(end);
            pause();
            facts = facts(id);
        }
        return facts;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
