package org.hotelleads.fakepms;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A question as it came in.
 *
 * @param query each parameter with all its values, in the order in which they came
 * @param headers by names in whatever case
 */
public record Asked(
        String method, String path, Map<String, List<String>> query, Map<String, List<String>> headers, String body) {

    static Asked of(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                parameters(exchange.getRequestURI().getRawQuery()),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** The first value of a parameter of the address. */
    public Optional<String> parameter(String name) {
        return first(query, name);
    }

    public Optional<String> header(String name) {
        return first(headers, name);
    }

    /** The fields of a body that is a form. */
    public Map<String, List<String>> form() {
        return parameters(body);
    }

    /** The body as JSON. */
    public JsonObject json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static Optional<String> first(Map<String, List<String>> all, String name) {
        return all.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Map<String, List<String>> parameters(String text) {
        var all = new LinkedHashMap<String, List<String>>();
        if (text != null && !text.isEmpty()) {
            for (var pair : text.split("&")) {
                var parts = pair.split("=", 2);
                all.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
