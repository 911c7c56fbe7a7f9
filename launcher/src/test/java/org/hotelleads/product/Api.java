package org.hotelleads.product;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * A program that talks to HotelLeads over HTTP, with an API key or without.
 *
 * <pre>{@code
 * Api api = hotelLeads.api();
 * Answer created = api.post("/api/v1/leads", Json.createObjectBuilder().add("hotel", "sol-palma").build());
 * assertThat(created.status()).isEqualTo(201);
 * assertThat(api.withoutKey().get("/api/v1/leads").status()).isEqualTo(401);
 * }</pre>
 */
public final class Api {

    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String key;

    /** Without a key. */
    public Api(String server) {
        this(server, null);
    }

    private Api(String server, String key) {
        this.server = server;
        this.key = key;
    }

    public Api withKey(String otherKey) {
        return new Api(server, otherKey);
    }

    public Api withoutKey() {
        return new Api(server, null);
    }

    public URI uri(String path) {
        return URI.create(server + path);
    }

    public Answer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    public Answer post(String path, JsonValue body) {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    public Answer put(String path, JsonValue body) {
        return send("PUT", path, HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    public Answer patch(String path, JsonValue body) {
        return send("PATCH", path, HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .timeout(TIME_TO_ANSWER)
                .header("Content-Type", "application/json")
                .method(method, body);
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return send(request.build());
    }

    /** Sends any other request. */
    public Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
