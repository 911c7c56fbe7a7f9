package org.hotelleads.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Difference;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.system.Words;

/**
 * An error as RFC 9457 describes it: status, title, what went wrong in words, and for wrong input which fields.
 *
 * @param key of the text in the message bundle
 */
public record Problem(int status, String key, List<String> details, List<Flaw> flaws, List<Difference> differences) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;

    /** A problem that an edge finds before the core is asked. */
    static final class Found extends WebApplicationException {

        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        private Found(Problem problem) {
            super(problem.status());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    public static Problem of(int status, String key, String... details) {
        return new Problem(status, key, List.of(details), List.of(), List.of());
    }

    public static Problem of(Refusal refusal) {
        return new Problem(
                status(refusal.kind()), refusal.key(), refusal.details(), refusal.flaws(), refusal.differences());
    }

    /** The same as the called method tells it. */
    static Problem of(Refusal refusal, ResourceInfo called) {
        var method = called.getResourceMethod();
        var problem = of(refusal);
        return method != null && method.isAnnotationPresent(Unprocessable.class) ? problem.unprocessable() : problem;
    }

    /** The same where wrong content (422) is told from what could not even be read. */
    public Problem unprocessable() {
        return status == Response.Status.BAD_REQUEST.getStatusCode()
                ? new Problem(UNPROCESSABLE, key, details, flaws, differences)
                : this;
    }

    static WebApplicationException unreadable(String key, String... details) {
        return new Found(of(Response.Status.BAD_REQUEST.getStatusCode(), key, details));
    }

    static WebApplicationException tooLarge(int most) {
        return new Found(of(TOO_LARGE, "error.bodyTooLarge", String.valueOf(most)));
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case UNKNOWN_CALLER -> Response.Status.UNAUTHORIZED.getStatusCode();
            case FORBIDDEN -> Response.Status.FORBIDDEN.getStatusCode();
            case NOT_FOUND -> Response.Status.NOT_FOUND.getStatusCode();
            case INVALID -> Response.Status.BAD_REQUEST.getStatusCode();
            case CONFLICT -> Response.Status.CONFLICT.getStatusCode();
        };
    }

    Response inWords(Locale locale) {
        var response =
                Response.status(status).type(MEDIA_TYPE).entity(json(locale).toString());
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header("WWW-Authenticate", "Bearer realm=\"HotelLeads\"");
        }
        return response.build();
    }

    public JsonObject json(Locale locale) {
        var words = Words.in(locale);
        var json = JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title())
                .add("status", status)
                .add("detail", words.say(key, details));
        if (!flaws.isEmpty()) {
            var errors = JSON.createArrayBuilder();
            flaws.forEach(flaw -> errors.add(JSON.createObjectBuilder()
                    .add("field", flaw.field())
                    .add("detail", words.say(flaw.key(), flaw.details()))));
            json.add("errors", errors);
        }
        if (!differences.isEmpty()) {
            var conflicts = JSON.createArrayBuilder();
            differences.forEach(difference -> conflicts.add(json(difference)));
            json.add("conflicts", conflicts);
        }
        return json.build();
    }

    private static JsonObjectBuilder json(Difference difference) {
        return JSON.createObjectBuilder()
                .add("field", difference.field())
                .add("before", value(difference.before()))
                .add("theirs", value(difference.theirs()))
                .add("mine", value(difference.mine()))
                .add("by", difference.by())
                .add("at", difference.at().toString());
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        return value instanceof Long id ? Json.createValue(id) : Json.createValue(value.toString());
    }

    private String title() {
        if (status == UNPROCESSABLE) {
            return "Unprocessable Content";
        }
        var known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
