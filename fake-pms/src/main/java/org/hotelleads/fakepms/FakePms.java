package org.hotelleads.fakepms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * A hotel system of this machine, on a free port, from its making until it is closed. It writes down what it is asked, and
 * fails on demand: {@code fake.fail(2, Fault.tooMany("3"))}.
 */
public abstract class FakePms implements AutoCloseable {

    static {
        // Without it the JDK's server holds each small answer back for some 40 milliseconds.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private record Planned(String path, Fault fault) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "fake-pms");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Queue<Planned> planned = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final LongAdder busyNanos = new LongAdder();

    protected FakePms() {
        this(0);
    }

    /** @param port 0 for any that is free */
    protected FakePms(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** What it answers when nothing is planned to go wrong; may be called by several threads at once. */
    protected abstract Reply answer(Asked question);

    /** Where it can be asked, such as {@code http://127.0.0.1:40123}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next questions, so many of them, find this fault. */
    public void fail(int times, Fault fault) {
        failAt("", times, fault);
    }

    /** The next questions whose path has this within, so many of them, find this fault. */
    public synchronized void failAt(String path, int times, Fault fault) {
        for (var time = 0; time < times; time++) {
            planned.add(new Planned(path, fault));
        }
    }

    /** Everything that it was asked so far, the oldest first. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** What it was asked at paths that have this within. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.path().contains(path)).toList();
    }

    /** How long whoever asked has waited for answers, all of them together. */
    public Duration busy() {
        return Duration.ofNanos(busyNanos.sum());
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var begin = System.nanoTime();
        try (exchange) {
            var question = Asked.of(exchange);
            asked.add(question);
            var fault = nextFault(question.path());
            if (fault == null) {
                send(exchange, answer(question), false);
            } else if (fault.manner() == Fault.Manner.NEVER) {
                waitForTheEnd();
            } else {
                send(
                        exchange,
                        fault.reply() == null ? answer(question) : fault.reply(),
                        fault.manner() == Fault.Manner.HALF);
            }
        } finally {
            busyNanos.add(System.nanoTime() - begin);
        }
    }

    private synchronized Fault nextFault(String path) {
        var first = planned.stream().filter(plan -> path.contains(plan.path())).findFirst();
        first.ifPresent(planned::remove);
        return first.map(Planned::fault).orElse(null);
    }

    private void waitForTheEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Reply reply, boolean half) throws IOException {
        var body = reply.body().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body, 0, half ? body.length / 2 : body.length);
    }
}
