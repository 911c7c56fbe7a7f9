package org.hotelleads.product;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A store that speaks the language of S3, and takes only what is signed with its secret and arrives unharmed. */
final class BucketStore implements AutoCloseable {

    static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    private static final int CREATED = 200;
    private static final int GONE = 204;
    private static final int FORBIDDEN = 403;

    private final HttpServer server;
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private volatile boolean readOnly;

    BucketStore() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Its owner takes the right to write away, or gives it back. */
    void setReadOnly(boolean now) {
        readOnly = now;
    }

    /** By their paths, bucket first. */
    Map<String, byte[]> objects() {
        return objects;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            if (!AwsSignature.of(exchange, body).isMadeWith(SECRET)) {
                refuse(exchange, "SignatureDoesNotMatch");
            } else if (readOnly) {
                refuse(exchange, "AccessDenied");
            } else if (exchange.getRequestMethod().equals("DELETE")) {
                objects.remove(path);
                exchange.sendResponseHeaders(GONE, -1);
            } else {
                objects.put(path, body);
                exchange.getResponseHeaders().add("ETag", "\"" + Exports.sha256(body) + "\"");
                exchange.sendResponseHeaders(CREATED, -1);
            }
        }
    }

    private static void refuse(HttpExchange exchange, String code) throws IOException {
        var error = ("<Error><Code>" + code + "</Code><Message>no</Message></Error>").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.sendResponseHeaders(FORBIDDEN, error.length);
        exchange.getResponseBody().write(error);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
