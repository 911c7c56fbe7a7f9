package org.hotelleads.connector.http;

import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.hotelleads.connector.http.Wire.Sent;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.PmsTrouble.Kind;

/** Judges what a system has sent: an answer, or which trouble. */
final class Verdict {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final Clock clock;

    Verdict(Clock clock) {
        this.clock = clock;
    }

    Answer on(Call call, Sent sent) {
        var response = sent.response();
        var status = response.getStatus();
        if (call.expected().contains(status)) {
            return new Answer(call, status, JsonValue.NULL, response.getStringHeaders());
        }
        if (status < 200 || status > 299) {
            throw trouble(call, response);
        }
        return new Answer(call, status, json(call, response, sent.body()), response.getStringHeaders());
    }

    private PmsTrouble trouble(Call call, Response response) {
        var status = response.getStatus();
        var message = said(call, response);
        var later = retryAfter(response.getHeaderString("Retry-After"));
        return switch (status) {
            case 401, 403 -> new PmsTrouble(Kind.AUTH, message);
            case 408 -> new PmsTrouble(Kind.TOO_HEAVY, message);
            case 429 -> new PmsTrouble(Kind.BUSY, message, later, null);
            case 503 -> later == null ? new LineCut(message, null) : new PmsTrouble(Kind.DOWN, message, later, null);
            default -> new PmsTrouble(kind(status), message, later, null);
        };
    }

    /** A redirection leads to a page to sign in, and is never followed with credentials. */
    private static Kind kind(int status) {
        if (status >= 500) {
            return Kind.DOWN;
        }
        return status >= 400 ? Kind.REFUSED : Kind.GARBLED;
    }

    private static String said(Call call, Response response) {
        var tracking = call.tracking() == null ? null : response.getHeaderString(call.tracking());
        return call + ": " + response.getStatus() + (tracking == null ? "" : " (" + printable(tracking) + ")");
    }

    /** An id of another's making is going to stand in a log. */
    private static String printable(String tracking) {
        var plain = tracking.replaceAll("[^A-Za-z0-9._:|/-]", "");
        return plain.substring(0, Math.min(80, plain.length()));
    }

    /** Seconds or a date of HTTP (RFC 9110, 10.2.3); null if neither is said. */
    private Duration retryAfter(String said) {
        if (said == null) {
            return null;
        }
        try {
            return said.strip().matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(said.strip()))
                    : until(ZonedDateTime.parse(said.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException neither) {
            return null;
        }
    }

    private Duration until(ZonedDateTime time) {
        var wait = Duration.between(clock.instant(), time.toInstant());
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static JsonValue json(Call call, Response response, byte[] body) {
        if (body.length == 0) {
            return JsonValue.NULL;
        }
        try (var reader = READERS.createReader(new ByteArrayInputStream(body))) {
            return reader.readValue();
        } catch (RuntimeException noJson) {
            // The parser has no exception of its own for what is nested too deep.
            if (isHalf(body)) {
                throw new LineCut(said(call, response) + ": only a part of the answer came", null);
            }
            throw new PmsTrouble(Kind.GARBLED, said(call, response) + ": no JSON");
        }
    }

    /** Whether it begins as JSON but does not end so. */
    private static boolean isHalf(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8).strip();
        return text.startsWith("{") && !text.endsWith("}") || text.startsWith("[") && !text.endsWith("]");
    }
}
