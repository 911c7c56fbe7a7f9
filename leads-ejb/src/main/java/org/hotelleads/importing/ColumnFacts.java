package org.hotelleads.importing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/**
 * What was seen of a column.
 *
 * @param heading empty if the file has none
 * @param filled how many rows say something there, of which the following look like something certain
 * @param onlyDayFirst days that can only be read with the day before the month
 * @param onlyMonthFirst days that can only be read with the month before the day
 * @param commas numbers with a comma before their last one or two figures
 */
public record ColumnFacts(
        String heading,
        int filled,
        int emails,
        int phones,
        int days,
        int onlyDayFirst,
        int onlyMonthFirst,
        int commas,
        int points) {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final int LONGEST_HEADING = 120;

    ColumnFacts headed(String name) {
        var heading = name.strip().replaceAll("\\p{C}+|\\s+", " ");
        return new ColumnFacts(
                heading.substring(0, Math.min(heading.length(), LONGEST_HEADING)),
                filled,
                emails,
                phones,
                days,
                onlyDayFirst,
                onlyMonthFirst,
                commas,
                points);
    }

    /** Whether most of what stands there is this. */
    boolean isMostly(int some) {
        return filled > 0 && some * 10 >= filled * 6;
    }

    static String write(List<ColumnFacts> columns) {
        var all = Json.createArrayBuilder();
        columns.forEach(one -> all.add(Json.createArrayBuilder()
                .add(one.heading)
                .add(one.filled)
                .add(one.emails)
                .add(one.phones)
                .add(one.days)
                .add(one.onlyDayFirst)
                .add(one.onlyMonthFirst)
                .add(one.commas)
                .add(one.points)));
        return all.build().toString();
    }

    static List<ColumnFacts> read(String written) {
        if (written == null) {
            return List.of();
        }
        try (var reader = READERS.createReader(new StringReader(written))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonArray)
                    .map(ColumnFacts::of)
                    .toList();
        }
    }

    private static ColumnFacts of(JsonArray one) {
        return new ColumnFacts(
                one.getString(0),
                one.getInt(1),
                one.getInt(2),
                one.getInt(3),
                one.getInt(4),
                one.getInt(5),
                one.getInt(6),
                one.getInt(7),
                one.getInt(8));
    }
}
