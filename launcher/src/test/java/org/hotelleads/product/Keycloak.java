package org.hotelleads.product;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Keycloak with the realm {@code chain}: mia manages, alba runs the chain, nils may do nothing at HotelLeads. */
final class Keycloak implements AutoCloseable {

    private static final Duration TIME_TO_BE_READY = Duration.ofSeconds(240);
    private static final String ADMIN = "root";
    private static final String PASSWORD = "password-of-root";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Process process;
    private final Output output;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.output = new Output(process.getInputStream());
        this.port = port;
    }

    /**
     * Starts one, which takes a while; it is not ready yet.
     *
     * @param hotelLeads the address of HotelLeads
     */
    static Keycloak start(String hotelLeads) throws IOException {
        var home = Path.of(System.getProperty("keycloak.directory"));
        forget(home.resolve("data"));
        var imports = Files.createDirectories(home.resolve("data/import"));
        try (var realm = Keycloak.class.getResourceAsStream("/keycloak-realm.json")) {
            var text = new String(realm.readAllBytes(), StandardCharsets.UTF_8).replace("HOTELLEADS", hotelLeads);
            Files.writeString(imports.resolve("chain-realm.json"), text);
        }
        var port = Ports.free();
        var builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=localhost",
                        "--http-port=" + port,
                        "--http-management-port=" + Ports.free(),
                        "--cache=local")
                .redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        return new Keycloak(builder.start(), port);
    }

    Keycloak awaitReady() throws InterruptedException {
        if (!output.awaits(line -> line.contains("Listening on:"), TIME_TO_BE_READY)) {
            throw new AssertionError("Keycloak did not become ready:\n" + output.text());
        }
        return this;
    }

    /** How the realm names itself. */
    String issuer() {
        return "http://localhost:" + port + "/realms/chain";
    }

    /** The person works at these hotels and no others. */
    void sendsTo(String user, String... hotels) {
        var person = user(user);
        var changed = Json.createObjectBuilder(person)
                .add("attributes", Json.createObjectBuilder().add("hotels", Json.createArrayBuilder(List.of(hotels))));
        administer("PUT", "/users/" + person.getString("id"), changed.build().toString());
    }

    /** Ends all sessions of the person, as an admin of the realm does. */
    void throwsOut(String user) {
        administer("POST", "/users/" + user(user).getString("id") + "/logout", "");
    }

    /** How many sessions the person has. */
    int sessionsOf(String user) {
        var sessions = administer("GET", "/users/" + user(user).getString("id") + "/sessions", "");
        return Json.createReader(new StringReader(sessions)).readArray().size();
    }

    private JsonObject user(String name) {
        return Json.createReader(new StringReader(administer("GET", "/users?exact=true&username=" + name, "")))
                .readArray()
                .getJsonObject(0);
    }

    private String administer(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/admin/realms/chain" + path))
                .header("Authorization", "Bearer " + adminToken())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private String adminToken() {
        var form = "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password=" + PASSWORD;
        var answer = send(HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return Json.createReader(new StringReader(answer)).readObject().getString("access_token");
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(answer + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The script has started the server itself as its child. */
    @Override
    public void close() {
        var all = process.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
