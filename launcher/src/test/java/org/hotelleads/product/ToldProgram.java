package org.hotelleads.product;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program that is told by webhook, and answers as the test wishes: at first with the given states, then with 204. */
final class ToldProgram implements AutoCloseable {

    private static final int NO_CONTENT = 204;

    /** What it was told, with the headers of Standard Webhooks. */
    record Told(String id, String timestamp, String signature, String body) {}

    private final HttpServer server;
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final List<Told> told = new CopyOnWriteArrayList<>();

    ToldProgram(Integer... first) {
        answers.addAll(List.of(first));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/hook", this::listen);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    /** Everything it was told so far, oldest first. */
    List<Told> told() {
        return told;
    }

    private void listen(HttpExchange call) throws IOException {
        var headers = call.getRequestHeaders();
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        told.add(new Told(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                body));
        var answer = answers.poll();
        call.sendResponseHeaders(answer == null ? NO_CONTENT : answer, -1);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
