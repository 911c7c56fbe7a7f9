package org.hotelleads.bench;

import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The HTTP API of a running server, with a key. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String server;
    private final String key;

    public Api(String server, String key) {
        this.server = server;
        this.key = key;
    }

    /** An answer: its status, and its JSON. */
    public record Answer(int status, JsonStructure json) {}

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    public Answer post(String path, JsonStructure body) {
        return send("POST", path, body);
    }

    public Answer patch(String path, JsonStructure body) {
        return send("PATCH", path, body);
    }

    private Answer send(String method, String path, JsonStructure body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key);
    }

    private Answer send(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body();
                    var reader = READERS.createReader(body)) {
                return new Answer(response.statusCode(), reader.read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + server + ": is it running?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }
}
