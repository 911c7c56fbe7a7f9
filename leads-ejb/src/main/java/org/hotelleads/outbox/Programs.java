package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells programs over HTTP, signed after Standard Webhooks, and to all of them at the same time. */
@ApplicationScoped
class Programs {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int GONE = 410;
    private static final int HUNDRED = 100;
    private static final int DONE = 2;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @Inject
    private HookSecrets secrets;

    @Inject
    @ConfigProperty(name = "leads.webhooks.insecure", defaultValue = "false")
    private boolean trial;

    @Inject
    private Clock clock;

    private record Told(DueLetter letter, CompletableFuture<Outcome> outcome) {}

    /** Tells them, and comes back when each has answered or its time is over. */
    void tell(List<DueLetter> letters, BiConsumer<DueLetter, Outcome> settle) {
        var told =
                letters.stream().map(letter -> new Told(letter, tell(letter))).toList();
        told.forEach(one -> settle.accept(one.letter(), one.outcome().join()));
    }

    private CompletableFuture<Outcome> tell(DueLetter letter) {
        if (letter.subscription() == null) {
            return settled(Trouble.UNSUBSCRIBED);
        }
        var address = HookAddress.parse(letter.receiver());
        var objection = address.isEmpty()
                ? Optional.of(Trouble.WRONG_ADDRESS)
                : address.get().objection(trial);
        if (objection.isPresent()) {
            return settled(objection.get());
        }
        var signing = secrets.of(letter.subscription());
        return signing.isEmpty() ? settled(Trouble.NO_SECRET) : send(request(letter, address.get(), signing));
    }

    private static CompletableFuture<Outcome> settled(Trouble trouble) {
        return CompletableFuture.completedFuture(Outcome.failed(trouble, ""));
    }

    private HttpRequest request(DueLetter letter, HookAddress address, List<String> signing) {
        var now = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(address.uri())
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "HotelLeads")
                .header("webhook-id", letter.id().toString())
                .header("webhook-timestamp", String.valueOf(now))
                .header("webhook-signature", HookSignature.of(letter.id(), now, letter.text(), signing))
                .POST(HttpRequest.BodyPublishers.ofString(letter.text()))
                .build();
    }

    private CompletableFuture<Outcome> send(HttpRequest request) {
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApply(Programs::answered)
                .orTimeout(TO_CONNECT.plus(TO_ANSWER).toSeconds(), TimeUnit.SECONDS)
                .exceptionally(Programs::failed);
    }

    /** The status says it all; whatever follows is not read. */
    private static Outcome answered(HttpResponse<InputStream> response) {
        try {
            response.body().close();
        } catch (IOException alreadyClosed) {
            return status(response.statusCode());
        }
        return status(response.statusCode());
    }

    private static Outcome status(int code) {
        if (code / HUNDRED == DONE) {
            return Outcome.sent();
        }
        return Outcome.failed(code == GONE ? Trouble.GONE : Trouble.REFUSED, "HTTP " + code);
    }

    private static Outcome failed(Throwable fault) {
        var cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        return Outcome.failed(trouble(cause), cause.getMessage());
    }

    private static Trouble trouble(Throwable cause) {
        if (cause instanceof HttpTimeoutException || cause instanceof TimeoutException) {
            return Trouble.NO_ANSWER;
        }
        if (cause instanceof ConnectException) {
            return Trouble.NOT_REACHED;
        }
        return cause instanceof SSLException ? Trouble.NO_TLS : Trouble.CUT_OFF;
    }
}
