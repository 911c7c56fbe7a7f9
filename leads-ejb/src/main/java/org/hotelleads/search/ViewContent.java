package org.hotelleads.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;

/**
 * What a saved view shows: filter and order in the words of an address, and the columns.
 *
 * @param query words such as {@code sort=-score&status=NEW}, always in the same order
 * @param lastDays a period of so many days up to today; null for none, or for fixed days, which stand in the query
 * @param columns the columns beyond those that everybody sees, with dots between them
 */
public record ViewContent(String query, Integer lastDays, String columns) {

    private static final int LONGEST_QUERY = 4000;
    private static final int LONGEST_COLUMNS = 200;
    private static final int MOST_DAYS = 3660;

    /**
     * @throws Refusal if it is too much to be kept
     */
    public ViewContent {
        if (query.length() > LONGEST_QUERY || columns.length() > LONGEST_COLUMNS) {
            throw Refusal.conflict("error.view.tooLong");
        }
        if (lastDays != null && (lastDays < 1 || lastDays > MOST_DAYS)) {
            throw Refusal.invalid("lastDays", "error.range", "1", String.valueOf(MOST_DAYS));
        }
    }

    /** The content that these words and columns make, in whatever order they were picked. */
    public static ViewContent of(Stream<String> words, Integer lastDays, Collection<String> columns) {
        var query =
                String.join("&", words.filter(word -> !word.isEmpty()).sorted().toList());
        return new ViewContent(
                query, lastDays, String.join(".", columns.stream().sorted().toList()));
    }

    /** The columns, one by one. */
    public List<String> columnWords() {
        return columns.isEmpty() ? List.of() : List.of(columns.split("\\."));
    }
}
