package org.hotelleads.fakepms;

import java.util.Map;

/**
 * What goes wrong instead of an answer.
 *
 * @param reply what is answered instead; null for what the system would have answered
 * @param manner how it is sent
 */
public record Fault(Reply reply, Manner manner) {

    enum Manner {
        WHOLE,
        /** The length of all is told, half is sent, and the line is cut. */
        HALF,
        /** Nothing ever comes. */
        NEVER
    }

    /** 429 that does not say how long to wait. */
    public static Fault tooMany() {
        return status(429);
    }

    /** 429 that says how long to wait: in seconds, or a date of HTTP. */
    public static Fault tooMany(String retryAfter) {
        return new Fault(Reply.status(429).with("Retry-After", retryAfter), Manner.WHOLE);
    }

    /** Any status, with an error in JSON that repeats what nobody should log. */
    public static Fault status(int status) {
        return new Fault(
                new Reply(
                        status,
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "Request-Id",
                                "req-1",
                                "Apaleo-Tracking-Id",
                                "req-1"),
                        "{\"Message\":\"secret words of the system\"}"),
                Manner.WHOLE);
    }

    /** The token is not taken any more. */
    public static Fault expired() {
        return status(401);
    }

    /** A page of a proxy instead of JSON, with status 200. */
    public static Fault html() {
        return new Fault(
                new Reply(200, Map.of("Content-Type", "text/html"), "<html><body>Maintenance</body></html>"),
                Manner.WHOLE);
    }

    /** JSON, but not of the type that it should be. */
    public static Fault wrongType() {
        return new Fault(new Reply(200, Map.of("Content-Type", "application/json"), "[\"no object\"]"), Manner.WHOLE);
    }

    public static Fault halfABody() {
        return new Fault(null, Manner.HALF);
    }

    public static Fault hanging() {
        return new Fault(null, Manner.NEVER);
    }
}
