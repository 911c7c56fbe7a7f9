package org.hotelleads.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hotelleads.system.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Of each column that may hold words it is said whether it may hold a guest's, and what erases them: whoever adds a column
 * has to say so in {@code columns.txt}.
 */
class PlacesTest {

    private static final String COLUMNS = """
            select table_name || '.' || column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where table_schema = 'public' and t.table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
              and data_type in ('text', 'bytea', 'json', 'jsonb', 'character varying', 'character', 'xml', 'hstore', 'ARRAY')
            order by 1
            """;

    /** What erases guests' words beside the places that hang on ids. */
    private static final Set<String> OTHERS =
            Set.of("Mentions", "SoughtFilters", "GuestInFiles", "GuestErased", "ErasedGuests");

    private static final String NONE = "none";

    private static Set<String> columns() throws SQLException {
        var all = new TreeSet<String>();
        try (var database = TestDatabase.source().getConnection();
                var found = database.createStatement().executeQuery(COLUMNS)) {
            while (found.next()) {
                all.add(found.getString(1));
            }
        }
        return all;
    }

    /** What is said of each column: what erases it, or none and why. */
    private static Map<String, List<String>> said() throws IOException {
        try (var file = PlacesTest.class.getResourceAsStream("columns.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s*\\|\\s*")))
                    .collect(Collectors.toMap(
                            line -> line.get(0),
                            line -> line.subList(1, line.size()),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    @Test
    void ofEachColumnThatMayHoldWordsItIsSaidWhetherTheyAreAGuests() throws Exception {
        assertThat(said().keySet()).containsExactlyElementsOf(columns());
    }

    @Test
    void whatMayBeAGuestsIsErasedByAPlaceThatThereIs() throws Exception {
        var placed = Places.ALL.stream().map(Place::table).collect(Collectors.toSet());

        said().forEach((column, words) -> {
            assertThat(words).as(column).hasSize(2);
            var by = words.get(0);
            if (by.equals("Places")) {
                assertThat(placed).as(column).contains(column.substring(0, column.indexOf('.')));
            } else if (!by.equals(NONE)) {
                assertThat(OTHERS).as(column).contains(by);
            }
        });
    }

    @Test
    void whatIsEmptiedLeavesNoColumnOfAGuestAsItWas() throws Exception {
        var guests = said().entrySet().stream()
                .filter(entry -> entry.getValue().get(0).equals("Places"))
                .map(Map.Entry::getKey)
                .toList();

        for (var column : guests) {
            var table = column.substring(0, column.indexOf('.'));
            var name = column.substring(column.indexOf('.') + 1);
            assertThat(Places.ALL).as(column).anySatisfy(place -> {
                assertThat(place.table()).isEqualTo(table);
                if (place.made() != null) {
                    assertThat(place.made()).containsPattern("\\b" + name + " = ");
                }
            });
        }
    }
}
