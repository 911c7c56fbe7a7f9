package org.hotelleads.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hotelleads.product.Api;
import org.hotelleads.product.HotelLeadsProgram;
import org.hotelleads.product.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** leads.ear as it is on Payara Server, set up by the very commands that docs/operations.md tells the operators. */
class PayaraServerIT {

    private static final String API_KEY = "test-key-of-payara-server";
    private static final int ADMIN = 48;
    private static final int HTTP = 80;

    private final int base = Ports.freeBase(ADMIN, HTTP, 81, 37, 38, 39, 76, 86, 66, 9);

    @TempDir
    private Path folder;

    private EmbeddedPostgres database;

    @BeforeEach
    void aDatabase() throws IOException {
        database = EmbeddedPostgres.start();
    }

    @AfterEach
    void stopEverything() throws Exception {
        run("asadmin stop-domain --kill=true --domaindir domains hotelleads", folder.resolve("stop.log"));
        database.close();
    }

    @Test
    void answersTheSameQuestionsAsOnPayaraMicro() throws Exception {
        Path log = folder.resolve("commands.log");
        assertThat(run(documented("server-setup"), log)).as(() -> textOf(log)).isZero();
        Api api = new Api("http://localhost:" + (base + HTTP)).withKey(API_KEY);
        awaitListening(api);
        new SameQuestions(api).askAll();
        assertThat(run(documented("server-stop"), log)).as(() -> textOf(log)).isZero();
    }

    /** A setting of the listener makes the server open it anew, some moments after the command has returned. */
    private static void awaitListening(Api api) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!isListening(api) && System.nanoTime() < patience) {
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private static boolean isListening(Api api) {
        try {
            return api.get("/health/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** The commands between two marks of the operators' guide, for this machine instead of the guide's example. */
    private String documented(String mark) throws IOException {
        Path guide = Path.of(System.getProperty("repository.directory"), "docs/operations.md");
        String text = Files.readString(guide);
        String from = "<!-- " + mark + " -->\n```sh\n";
        int begin = text.indexOf(from) + from.length();
        String commands = text.substring(begin, text.indexOf("```", begin));
        for (var here : thisMachine().entrySet()) {
            assertThat(text).contains(here.getKey());
            commands = commands.replace(here.getKey(), here.getValue());
        }
        return commands;
    }

    private Map<String, String> thisMachine() {
        return Map.of(
                "--portbase 8000",
                "--portbase " + base + " --domaindir domains",
                "--port 8048",
                "--port " + (base + ADMIN),
                "-domain hotelleads",
                "-domain --domaindir domains hotelleads",
                "/opt/payara6/glassfish/domains",
                "domains",
                "serverName=db.example.org:portNumber=5432",
                "serverName=localhost:portNumber=" + database.getPort(),
                "databaseName=hotelleads:user=hotelleads:password=secret",
                "databaseName=postgres:user=postgres:password=any",
                "choose-a-key",
                API_KEY,
                "/opt/hotelleads",
                HotelLeadsProgram.distribution().toString());
    }

    private int run(String commands, Path log) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-x", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        String payara = Path.of(System.getProperty("payara.directory"), "bin").toString();
        shell.environment().merge("PATH", payara, (path, bin) -> bin + File.pathSeparator + path);
        shell.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = shell.start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).as(() -> textOf(log)).isTrue();
        return process.exitValue();
    }

    private static String textOf(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
