package org.hotelleads.bench.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file that was fetched from the running product.
 *
 * @param firstByte seconds from the request to the first byte of the file
 * @param all seconds from the request to its end
 */
record Download(double firstByte, double all, long bytes) {

    private static final double NANOS = 1e9;
    private static final int PIECE = 1 << 16;
    private static final int WELL = 200;

    static Download of(String address, String key, Path to) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + key)
                .build();
        var begin = System.nanoTime();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != WELL) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        var bytes = 1L;
        try (var body = answer.body();
                var file = Files.newOutputStream(to)) {
            file.write(body.read());
            var first = (System.nanoTime() - begin) / NANOS;
            var piece = new byte[PIECE];
            for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
                file.write(piece, 0, read);
                bytes += read;
            }
            return new Download(first, (System.nanoTime() - begin) / NANOS, bytes);
        }
    }
}
