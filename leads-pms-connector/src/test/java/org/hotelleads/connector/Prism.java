package org.hotelleads.connector;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A server made from a vendor's own specification, which answers only what the vendor says can be asked. Where Node.js,
 * the specification or the network is missing, the test that wants it is skipped.
 */
public final class Prism implements AutoCloseable {

    private static final String PACKAGE = "@stoplight/prism-cli@5.14.2";
    private static final Path SPECIFICATIONS = Path.of("../../shared/data/pms-specs");
    private static final Path HOME = Path.of("target/prism").toAbsolutePath();
    private static final Path PROGRAM = HOME.resolve("node_modules/.bin/prism");
    private static final Path INSTALLED = HOME.resolve("installed");

    /** Whether it was looked for in vain; asking again takes minutes, and where there was no network there is none. */
    private static volatile boolean isOutOfReach;

    private final Process process;
    private final int port;

    private Prism(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** A vendor's specification, such as {@code apaleo/booking-v1-2021-06.json}; without it the test is skipped. */
    public static Path specification(String name) {
        var file = SPECIFICATIONS.resolve(name);
        assumeTrue(Files.isReadable(file), "there is no " + file);
        return file.toAbsolutePath();
    }

    /** Serves a specification as it stands. */
    public static Prism serving(Path specification) throws IOException, InterruptedException {
        install();
        var port = freePort();
        var process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "mock",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        specification.toString())
                .redirectErrorStream(true)
                .start();
        var prism = new Prism(process, port);
        if (!prism.isListening()) {
            prism.close();
            throw new IllegalStateException("Prism does not serve " + specification);
        }
        return prism;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Reads what it says until it says so; and goes on reading, since nobody writes into a full pipe. */
    private boolean isListening() throws InterruptedException {
        var listening = new CountDownLatch(1);
        var reading = new Thread(() -> process.inputReader(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("listening on"))
                .forEach(line -> listening.countDown()));
        reading.setDaemon(true);
        reading.start();
        return listening.await(2, TimeUnit.MINUTES);
    }

    private static void install() throws IOException, InterruptedException {
        assumeTrue(answers("node", "--version") && answers("npm", "--version"), "there is no Node.js");
        Files.createDirectories(HOME);
        // Several test classes, or several builds, may want it at once.
        try (var file = FileChannel.open(HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            if (lock.isValid() && !Files.exists(INSTALLED)) {
                if (isOutOfReach || !isFetched()) {
                    isOutOfReach = true;
                    abort("Prism cannot be installed");
                }
                Files.writeString(INSTALLED, PACKAGE);
            }
        }
    }

    private static boolean isFetched() throws InterruptedException {
        return answers(
                "npm",
                "install",
                "--no-audit",
                "--no-fund",
                "--fetch-retries=1",
                "--fetch-retry-mintimeout=2000",
                "--fetch-retry-maxtimeout=2000",
                "--prefix",
                HOME.toString(),
                PACKAGE);
    }

    private static boolean answers(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var done = process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
            process.destroyForcibly();
            return done;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
