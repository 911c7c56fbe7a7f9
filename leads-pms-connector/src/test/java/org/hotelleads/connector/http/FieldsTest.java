package org.hotelleads.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How leniently a vendor's fields are read. */
class FieldsTest {

    @Test
    void takesTextsAndNumbersForEachOther() {
        var fields = fields("{'a':'7','b':7,'c':7.50,'d':' x ','e':true}");

        assertThat(fields.integer("a")).isEqualTo(7);
        assertThat(fields.text("b")).isEqualTo("7");
        assertThat(fields.number("c")).isEqualByComparingTo("7.5");
        assertThat(fields.integer("c")).isNull();
        assertThat(fields.text("d")).isEqualTo("x");
        assertThat(fields.isTrue("e")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'a':null}", "{'a':''}", "{'a':[]}", "{'a':{}}"})
    void knowsNothingOfWhatIsNotTold(String json) {
        var fields = fields(json);

        assertThat(fields.text("a")).isNull();
        assertThat(fields.number("a")).isNull();
        assertThat(fields.instant("a")).isNull();
        assertThat(fields.day("a")).isNull();
        assertThat(fields.inside("a", "b").text("c")).isNull();
        assertThat(fields.each("a")).isEmpty();
        assertThat(fields.texts("a")).isEmpty();
    }

    @Test
    void readsTimesWithAnyFraction() {
        var fields = fields("{'a':'2021-06-28T15:45:14.9289333+02:00','b':'2021-06-28T13:45:14Z','c':'yesterday'}");

        assertThat(fields.instant("a")).isEqualTo(Instant.parse("2021-06-28T13:45:14.9289333Z"));
        assertThat(fields.instant("b")).isEqualTo(Instant.parse("2021-06-28T13:45:14Z"));
        assertThat(fields.instant("c")).isNull();
        assertThat(fields.day("a")).isEqualTo(LocalDate.of(2021, 6, 28));
        assertThat(fields.day("c")).isNull();
    }

    @Test
    void showsNoValues() {
        assertThat(fields("{'email':'ada@example.org'}")).hasToString("[email]");
    }

    private static Fields fields(String json) {
        try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            return new Fields(reader.readObject());
        }
    }
}
