package org.hotelleads.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the published schema lets through, we read; what it does not, we refuse. */
class PublishedSchemaTest {

    private static final String TEXT = published();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    /** Of each kind of field what it may be, what it may only just be, and what it may not be. */
    private static final Map<List<String>, List<String>> VALUES = Map.of(
            List.of("schema", "eventType", "status"),
                    List.of(
                            "\"hotelleads.booking.v1\"",
                            "\"booking.deleted\"",
                            "\"NO_SHOW\"",
                            "\"no_show\"",
                            "null",
                            "1"),
            List.of("property", "reservationId"),
                    List.of(
                            "null",
                            "\"\"",
                            "\" \"",
                            "\"x\"",
                            "\"a\\u0007\"",
                            text(120),
                            text(121),
                            text(200),
                            text(201)),
            List.of("groupId", "confirmationNo", "channel", "source", "promoCode", "leadReference"),
                    List.of("null", "\"\"", "\" \"", "\"\\t\"", "7", text(200), text(201), "[\"x\"]"),
            List.of("createdAt", "updatedAt", "cancelledAt"),
                    List.of(
                            "null",
                            "\"2026-08-01T10:00:00Z\"",
                            "\"2026-08-01T10:00:00.123456789+05:30\"",
                            "\"2026-08-01T10:00Z\"",
                            "\"2026-08-01 10:00:00Z\"",
                            "\"2026-13-01T10:00:00Z\"",
                            "\"2026-08-01\"",
                            "1789000000"),
            List.of("arrival", "departure"),
                    List.of("null", "\"2026-09-10\"", "\"2026-02-30\"", "\"10.09.2026\"", "\"2026-9-10\"", "20260910"),
            List.of("rooms", "adults", "children"), List.of("null", "0", "9999", "10000", "-1", "2.0", "1.5", "\"2\""),
            List.of("guest", "booker"),
                    List.of(
                            "null",
                            "{}",
                            "{\"email\":null}",
                            "{\"email\":" + text(320) + "}",
                            "{\"email\":" + text(321) + "}",
                            "{\"phone\":" + text(60) + "}",
                            "{\"phone\":" + text(61) + "}",
                            "{\"fullName\":\"Ada\"}",
                            "{\"name\":\"Ada\"}",
                            "{\"phone\":34600111222}",
                            "[]"),
            List.of("guests", "references"),
                    List.of(
                            "null",
                            "[]",
                            "[{}]",
                            "[null]",
                            "[{\"value\":\"x\"}]",
                            "[{\"value\":\"x\",\"system\":null}]",
                            "[{\"value\":null}]",
                            "[{\"firstName\":\"Ada\"}]",
                            "{}",
                            "[" + "{\"value\":\"x\"},".repeat(50) + "{\"value\":\"x\"}]"),
            List.of("total"),
                    List.of(
                            "null",
                            "{}",
                            total("240"),
                            total("-1.5"),
                            total("1e5"),
                            total("\"240.123456\""),
                            total("\"240.1234567\""),
                            total("\"EUR 1\""),
                            total("99999999999.99"),
                            total("100000000000"),
                            "{\"amount\":1,\"currency\":\"EURO\"}",
                            "{\"amount\":1,\"currency\":\"EUR\",\"basis\":\"NET\"}"),
            List.of("direct", "colour"), List.of("null", "true", "false", "\"true\"", "1"));

    private static String text(int letters) {
        return "\"" + "x".repeat(letters) + "\"";
    }

    private static String total(String amount) {
        return "{\"amount\":" + amount + ",\"currency\":\"EUR\"}";
    }

    private static String published() {
        try {
            return Files.readString(Path.of("src/main/webapp/schemas/hotelleads.booking.v1.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInSchema(JsonValue body) {
        return SCHEMA.validate(
                        body.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static boolean isRead(JsonValue body) {
        try {
            new OwnFormat().read(body);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    static Stream<JsonObject> bodies() {
        var all = Stream.<JsonObject>builder();
        VALUES.forEach((fields, values) ->
                fields.forEach(field -> values.forEach(value -> all.add(SentBooking.with(field, value)))));
        SentBooking.json(SentBooking.WHOLE)
                .asJsonObject()
                .keySet()
                .forEach(field -> all.add(SentBooking.without(field)));
        return all.build();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void agreesWithTheReader(JsonObject body) {
        assertThat(isRead(body)).isEqualTo(isInSchema(body));
    }

    @Test
    void bothLetSomethingThroughAndRefuseSomething() {
        var read = new LinkedHashMap<Boolean, Integer>();
        bodies().forEach(body -> read.merge(isRead(body), 1, Integer::sum));

        assertThat(read.get(true)).isGreaterThan(50);
        assertThat(read.get(false)).isGreaterThan(50);
    }

    @Test
    void itsOwnExamplesAreRead() {
        var examples = SentBooking.json(TEXT).asJsonObject().getJsonArray("examples");

        assertThat(examples)
                .isNotEmpty()
                .allMatch(PublishedSchemaTest::isInSchema)
                .allMatch(PublishedSchemaTest::isRead);
        assertThat(isRead(Json.createArrayBuilder().build())).isFalse();
        assertThat(isInSchema(Json.createArrayBuilder().build())).isFalse();
    }
}
