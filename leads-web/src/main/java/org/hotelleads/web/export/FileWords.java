package org.hotelleads.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.export.FileFormat;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.web.faces.PageWords;

/** What a file of leads can be, and what is said of one. */
@Named
@RequestScoped
public class FileWords {

    private static final double STEP = 1024;
    private static final int TENTHS_UP_TO = 10;

    @Inject
    private PageWords words;

    /** What most people can open with a click first. */
    public List<FileFormat> getFormats() {
        return List.of(FileFormat.XLSX, FileFormat.CSV);
    }

    /** The usual ones first. */
    public List<LeadColumn> getColumns() {
        return Stream.concat(
                        LeadColumn.DEFAULT.stream(),
                        Stream.of(LeadColumn.values()).filter(column -> !usual(column)))
                .toList();
    }

    public boolean usual(LeadColumn column) {
        return LeadColumn.DEFAULT.contains(column);
    }

    /** The headings of these columns. */
    public String columns(List<LeadColumn> columns) {
        return columns.stream().map(column -> words.say(column.key())).collect(Collectors.joining(", "));
    }

    /** How large a file is, with one decimal at most. */
    public String size(long bytes) {
        var number = (double) bytes;
        var unit = 0;
        while (number >= STEP && unit < 3) {
            number /= STEP;
            unit++;
        }
        var rounded =
                unit == 0 || number >= TENTHS_UP_TO ? (Object) Math.round(number) : Math.round(number * 10) / 10.0;
        return words.say("exports.size." + unit, rounded);
    }
}
