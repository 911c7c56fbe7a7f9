package org.hotelleads.bench.accuracy;

import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Files with one JSON object a line. */
final class Json {

    private static final JsonReaderFactory READERS = jakarta.json.Json.createReaderFactory(Map.of());

    private Json() {}

    static List<JsonObject> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Json::parse).toList();
    }

    private static JsonObject parse(String line) {
        try (var reader = READERS.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
