package org.hotelleads.web.webhook;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Pace;
import org.hotelleads.channel.ConnectionKind;
import org.hotelleads.channel.OpenConnection;
import org.hotelleads.system.Outage;
import org.hotelleads.web.access.PaceKeeping;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.rest.Problem;

/** What is said at the door: to each vendor what it expects, so that none of them delivers the same again. */
final class Answers {

    private static final Logger LOG = System.getLogger(Answers.class.getName());
    private static final String NO_WORDS_ON_THE_PHONE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";
    private static final String SECONDS_TO_WAIT = "5";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Answers(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        response.setHeader("Cache-Control", "no-store");
    }

    /** The delivery is safe. */
    void taken(OpenConnection connection, Delivery delivery) throws IOException {
        if (connection.kind() == ConnectionKind.TWILIO) {
            write(HttpServletResponse.SC_OK, "text/xml", NO_WORDS_ON_THE_PHONE);
        } else if (connection.kind() != ConnectionKind.WEB_FORM) {
            write(HttpServletResponse.SC_OK, "text/plain", "OK");
        } else if (BodyReader.isForm(delivery) && connection.thanks().isPresent()) {
            response.setHeader("Location", connection.thanks().get());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else {
            write(HttpServletResponse.SC_ACCEPTED, "application/json", "{\"accepted\":true}");
        }
    }

    /** A booking is safe. */
    void kept(JsonObject receipt) throws IOException {
        write(HttpServletResponse.SC_ACCEPTED, "application/json", receipt.toString());
    }

    /** A notice is safe; whoever only tries whether the address works wants to hear that it does. */
    void noted(boolean isTrial) throws IOException {
        write(isTrial ? HttpServletResponse.SC_OK : HttpServletResponse.SC_ACCEPTED, "text/plain", "OK");
    }

    void notAllowed(String allowed, String method) throws IOException {
        response.setHeader("Allow", allowed);
        problem(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "error.method", method);
    }

    /** The vendor has asked for these words to see that the address is ours. */
    void challenged(String words) throws IOException {
        write(HttpServletResponse.SC_OK, "text/plain", words);
    }

    void problem(int status, String key, String... details) throws IOException {
        problem(Problem.of(status, key, details));
    }

    void problem(Problem problem) throws IOException {
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
        }
        write(problem.status(), Problem.MEDIA_TYPE, problem.json(language()).toString());
    }

    /** Forms come faster from one address than people fill them in. */
    void tooFast(Pace pace) throws IOException {
        PaceKeeping.sendAway(pace, "error.webhook.tooFast", request, response);
    }

    /** Nothing was kept: whoever delivers had better come again. */
    void failed(RuntimeException fault) throws IOException {
        if (Outage.isCauseOf(fault)) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", fault.getMessage());
            problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "error.busy");
            return;
        }
        var number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Fault " + number, fault);
        problem(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "error.unexpected", number);
    }

    private Locale language() {
        return Optional.ofNullable(request.getHeader("Accept-Language"))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith("es"))
                .map(spanish -> Locale.forLanguageTag("es"))
                .orElse(Locale.ENGLISH);
    }

    /** A page of the hotel, wherever it stands, may send its form by a script. */
    void letPagesAsk(OpenConnection connection) {
        if (connection.kind() == ConnectionKind.WEB_FORM) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Allow-Methods", "POST");
            response.setHeader("Access-Control-Allow-Headers", "Content-Type");
            response.setHeader("Access-Control-Max-Age", "86400");
        }
    }

    private void write(int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
