package org.hotelleads.web.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.access.Deed;
import org.hotelleads.audit.AuditFilter;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;

/** Which entries of the audit log an address asks for. */
public final class AuditQuery {

    private AuditQuery() {}

    /**
     * @param parameter gives the value of a parameter of the address, or null
     * @throws Refusal naming the parameter that makes no sense
     */
    public static AuditFilter read(UnaryOperator<String> parameter) {
        return new AuditFilter(
                said(parameter, "deed").map(AuditQuery::deed),
                said(parameter, "user").map(text -> read("user", text, Long::valueOf, "error.notNumber")),
                said(parameter, "hotel"),
                said(parameter, "subject"),
                said(parameter, "from").map(text -> read("from", text, Instant::parse, "error.instant")),
                said(parameter, "before").map(text -> read("before", text, Instant::parse, "error.instant")));
    }

    static Long cursor(String text) {
        return read("cursor", text, Long::valueOf, "error.cursor");
    }

    private static Optional<String> said(UnaryOperator<String> parameter, String name) {
        return Optional.ofNullable(parameter.apply(name)).filter(some -> !some.isEmpty());
    }

    private static Deed deed(String word) {
        return Stream.of(Deed.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "deed",
                        "error.oneOf",
                        Characters.visible(word),
                        Stream.of(Deed.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static <T> T read(String field, String text, Function<String, T> reading, String key) {
        try {
            return reading.apply(text);
        } catch (DateTimeException | NumberFormatException wrong) {
            throw Refusal.invalid(field, key, Characters.visible(text));
        }
    }
}
