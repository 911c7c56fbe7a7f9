package org.hotelleads.web.channel.meta;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fetches from Meta's Graph what a guest has answered to an ad, of which Meta's notice tells only the id. */
@Dependent
public class GraphLeads {

    private static final String FIELDS = "id,created_time,form_id,field_data";
    private static final int LARGEST_ANSWER = 1024 * 1024;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final String address;
    private final Duration patience;

    @Inject
    public GraphLeads(
            @ConfigProperty(name = "leads.meta.graph.url", defaultValue = "https://graph.facebook.com") String url,
            @ConfigProperty(name = "leads.meta.graph.version", defaultValue = "v26.0") String version,
            @ConfigProperty(name = "leads.meta.graph.timeout", defaultValue = "10") int timeout) {
        this.address = (url.endsWith("/") ? url : url + "/") + version + "/";
        this.patience = Duration.ofSeconds(timeout);
    }

    /**
     * Fetches the answers.
     *
     * @param lead Meta's id of the answers, its leadgen_id
     * @param token a page access token with the permission leads_retrieval
     */
    public GraphOutcome fetch(String lead, String token) {
        var isId = !lead.isEmpty() && lead.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        if (!isId) {
            return new GraphOutcome.GivenUp("id");
        }
        if (token.isBlank() || token.chars().anyMatch(letter -> letter <= ' ' || letter > '~')) {
            return new GraphOutcome.Later("token");
        }
        return send(HttpRequest.newBuilder(
                        URI.create(address + lead + "?fields=" + URLEncoder.encode(FIELDS, StandardCharsets.UTF_8)))
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("User-Agent", "HotelLeads")
                .GET()
                .build());
    }

    private GraphOutcome send(HttpRequest request) {
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApplyAsync(response -> GraphOutcome.of(response.statusCode(), start(response.body())))
                .orTimeout(TO_CONNECT.plus(patience).toSeconds(), TimeUnit.SECONDS)
                .exceptionally(fault -> new GraphOutcome.Later("unreachable"))
                .join();
    }

    private static byte[] start(InputStream body) {
        try (body) {
            return body.readNBytes(LARGEST_ANSWER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
