package org.hotelleads.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code java -jar hotelleads.jar} from the distribution that was just built, run as an operator runs it. Settings are
 * given as system properties; the tester's own {@code LEADS_*} environment is kept away from it.
 */
public final class HotelLeadsProgram implements AutoCloseable {

    private static final Duration TIME_TO_BE_READY = Duration.ofSeconds(120);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(60);

    private final Process process;
    private final Output output;
    private final int port;

    private HotelLeadsProgram(Process process, int port) {
        this.process = process;
        this.output = new Output(process.getInputStream());
        this.port = port;
    }

    /** Prepares a start with this {@code leads.home} on a free port. */
    public static Start with(Path home) {
        return new Start().set("leads.home", home.toString()).set("leads.http.port", String.valueOf(Ports.free()));
    }

    /** The distribution that was built. */
    public static Path distribution() {
        return Path.of(System.getProperty("distribution.directory"));
    }

    /** Waits until the program has said that it is ready. */
    public HotelLeadsProgram awaitReady() throws InterruptedException {
        if (!output.awaits(line -> line.startsWith("Sign in as"), TIME_TO_BE_READY)) {
            throw new AssertionError("HotelLeads did not become ready:\n" + output.text());
        }
        return this;
    }

    /** Waits until the program has ended and returns its exit code. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(TIME_TO_BE_READY.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("HotelLeads did not end:\n" + output.text());
        }
        output.awaitEnd(TIME_TO_STOP);
        return process.exitValue();
    }

    /** What Ctrl-C does. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** What {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What a service manager does (SIGTERM); returns when the program has ended. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Api api() {
        return new Api("http://localhost:" + port);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** Everything that the operator has seen on the console. */
    public String console() {
        return output.text();
    }

    /** A start that is being prepared. */
    public static final class Start {

        private final Map<String, String> settings = new LinkedHashMap<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private final List<String> arguments = new ArrayList<>();
        private Path distribution = distribution();

        /** Another distribution than the one that was built. */
        public Start of(Path otherDistribution) {
            distribution = otherDistribution;
            return this;
        }

        public Start set(String setting, String value) {
            settings.put(setting, value);
            return this;
        }

        public Start environment(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        /** An argument for Payara Micro. */
        public Start argument(String argument) {
            arguments.add(argument);
            return this;
        }

        public HotelLeadsProgram start() {
            ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("LEADS_"));
            builder.environment().putAll(environment);
            try {
                return new HotelLeadsProgram(builder.start(), port());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private int port() {
            String port = settings.get("leads.http.port");
            return port.matches("[0-9]+") ? Integer.parseInt(port) : 0;
        }

        /** A build that runs in the background ignores Ctrl-C and hands that on; the program is started without it. */
        private List<String> command() {
            List<String> command = new ArrayList<>();
            if (Path.of("/usr/bin/env").toFile().canExecute()
                    && System.getProperty("os.name").equals("Linux")) {
                command.addAll(List.of("/usr/bin/env", "--default-signal=INT"));
            }
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
            // Quick to start rather than quick in the long run: the optimising compiler is half of a start's work.
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx768m", "-jar"));
            command.add(distribution.resolve("hotelleads.jar").toString());
            command.addAll(arguments);
            return command;
        }
    }
}
