package org.hotelleads.web.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.export.FileFormat;
import org.hotelleads.search.LeadColumn;

/**
 * How somebody wants files to be, in the words that the browser remembers, such as {@code XLSX.bom.name.email}.
 *
 * @param bom whether a CSV begins with the mark by which Excel knows its encoding
 */
public record FileChoice(FileFormat format, boolean bom, List<LeadColumn> columns) {

    private static final FileChoice USUAL = new FileChoice(FileFormat.XLSX, true, LeadColumn.DEFAULT);
    private static final String WITH_MARK = "bom";

    public FileChoice {
        columns = columns.isEmpty() ? LeadColumn.DEFAULT : List.copyOf(columns);
    }

    /** Words that mean nothing, as after an upgrade, are passed over. */
    public static FileChoice remembered(Optional<String> words) {
        return words.map(FileChoice::read).orElse(USUAL);
    }

    private static FileChoice read(String text) {
        var words = List.of(text.split("\\."));
        var format = Stream.of(FileFormat.values())
                .filter(one -> words.contains(one.name()))
                .findFirst()
                .orElse(USUAL.format);
        return new FileChoice(
                format,
                words.contains(WITH_MARK),
                words.stream()
                        .flatMap(word -> LeadColumn.find(word).stream())
                        .distinct()
                        .toList());
    }
}
