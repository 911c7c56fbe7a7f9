package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.zip.ZipFile;

/** Asks for files of a hotel's leads over HTTP, and waits for them. */
final class Exports {

    private static final long PATIENCE = 180_000_000_000L;
    private static final long POLL = 30_000_000L;

    private final Api api;
    private final String key;
    private final String hotel;

    Exports(Api api, String key, String hotel) {
        this.api = api.withKey(key);
        this.key = key;
        this.hotel = hotel;
    }

    /** Gives the export's id. */
    String ask(String format, String... columns) {
        var wish = Json.createObjectBuilder()
                .add("format", format)
                .add("sort", "name")
                .add("columns", Json.createArrayBuilder(List.of(columns)))
                .add(
                        "filter",
                        Json.createObjectBuilder()
                                .add("hotel", Json.createArrayBuilder().add(hotel)));
        var answer = api.post("/api/v1/exports", wish.build());
        assertThat(answer.status()).as(answer::toString).isEqualTo(202);
        return answer.json().getString("id");
    }

    JsonObject get(String id) {
        return api.get("/api/v1/exports/" + id).json();
    }

    Answer order(String id, String what) {
        return api.post(
                "/api/v1/exports/" + id + "/" + what, Json.createObjectBuilder().build());
    }

    JsonObject await(String id, Predicate<JsonObject> condition) {
        var end = System.nanoTime() + PATIENCE;
        var now = get(id);
        while (!condition.test(now)) {
            assertThat(System.nanoTime()).as(now::toString).isLessThan(end);
            LockSupport.parkNanos(POLL);
            now = get(id);
        }
        return now;
    }

    JsonObject awaitDone(String id) {
        return await(id, run -> run.getString("state").equals("DONE"));
    }

    byte[] file(String id) {
        var request = HttpRequest.newBuilder(api.uri("/api/v1/exports/" + id + "/file"))
                .header("Authorization", "Bearer " + key)
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The first sheet of a workbook, that of the leads. It is read as spreadsheets do, by the table of contents at the end:
     * before an entry its size is not known.
     */
    static byte[] sheet(byte[] workbook) {
        try {
            var file = Files.createTempFile("leads", ".xlsx");
            try (var zip = new ZipFile(Files.write(file, workbook).toFile());
                    var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return sheet.readAllBytes();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
