package org.hotelleads.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.hotelleads.search.LeadColumn;

/** Whatever stands in a CSV file, another program reads the same again, and none of it as a formula. */
class CsvTablePropertiesTest {

    private static final TableLayout LAYOUT = Tables.of(LeadColumn.NAME, LeadColumn.PHONE, LeadColumn.EMAIL);

    @Property
    void everyTextComesBack(
            @ForAll @Size(max = 5)
                    List<
                                    @Size(3) List<
                                            @Chars({'"', ',', '\r', '\n', '\t', '=', '\'', '+'})
                                            @CharRange(from = 'a', to = 'e') String>>
                            rows)
            throws IOException {
        var csv = Tables.csv(LAYOUT, rows.stream().map(List::toArray).toArray(Object[][]::new));

        var read = CSVParser.parse(csv, CSVFormat.RFC4180).getRecords();

        assertThat(read).hasSameSizeAs(rows);
        for (var row = 0; row < rows.size(); row++) {
            for (var cell = 0; cell < 3; cell++) {
                var written = rows.get(row).get(cell);
                var again = read.get(row).get(cell);
                assertThat(again).isIn(written, "'" + written);
                assertThat(again).doesNotMatch("(?s)[=@\\t\\r\\n-].*");
            }
        }
    }

    @Property
    void anyLettersComeBack(@ForAll String name) throws IOException {
        var whole = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        var read = CSVParser.parse(Tables.csv(LAYOUT, new Object[] {name, null, null}), CSVFormat.RFC4180)
                .getRecords();

        assertThat(read.get(0).get(0)).isIn(whole, "'" + whole);
    }
}
