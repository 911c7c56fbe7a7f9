package org.hotelleads.connector.opera;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands before servers made from the specifications of OPERA's modules, which do not know under which path the gateway
 * of an environment has them.
 */
final class OperaGateway implements AutoCloseable {

    private static final Set<String> PASSED_ON =
            Set.of("authorization", "x-app-key", "x-hotelid", "x-request-id", "enterpriseid", "content-type", "accept");
    private static final Set<String> PASSED_BACK = Set.of("content-type", "location", "status", "cache-control");

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> modules = new LinkedHashMap<>();
    private final Map<String, String> preferences = new ConcurrentHashMap<>();
    private final List<String> passed = new CopyOnWriteArrayList<>();

    OperaGateway() throws IOException {
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** What begins with this path is answered there, without it. */
    void lead(String path, String url) {
        modules.put(path, url);
    }

    /** From now on questions of this method are to be answered with this status. */
    void prefer(String method, int status) {
        preferences.put(method, "code=" + status);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Method, path and status of everything that was asked, the oldest first. */
    List<String> passed() {
        return passed;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = client.send(question(exchange), HttpResponse.BodyHandlers.ofByteArray());
            passed.add("%s %s %d"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().getPath(),
                            answer.statusCode()));
            answer.headers().map().forEach((name, values) -> {
                if (PASSED_BACK.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest question(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestURI().toString();
        var module =
                modules.keySet().stream().filter(asked::startsWith).findFirst().orElseThrow();
        var question = HttpRequest.newBuilder(URI.create(modules.get(module) + asked.substring(module.length())))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> question.header(name, value));
            }
        });
        var preference = preferences.get(exchange.getRequestMethod());
        return (preference == null ? question : question.header("Prefer", preference)).build();
    }
}
