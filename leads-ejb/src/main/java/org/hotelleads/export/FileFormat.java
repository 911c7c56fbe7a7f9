package org.hotelleads.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;

/** How a table of leads is written to a file. */
public enum FileFormat {
    /** Values with commas between, of RFC 4180, in UTF-8. */
    CSV("text/csv;charset=UTF-8"),
    /** A workbook of Office Open XML. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without the dot. */
    public String ending() {
        return word();
    }

    /** The name in addresses and in the HTTP API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of this word, in large or small letters.
     *
     * @throws Refusal if there is no such format
     */
    public static FileFormat parse(String word) {
        return Optional.ofNullable(word).stream()
                .flatMap(named ->
                        Stream.of(values()).filter(format -> format.name().equalsIgnoreCase(named)))
                .findFirst()
                .orElseThrow(() -> unknown(word));
    }

    private static Refusal unknown(String word) {
        return word == null || word.isEmpty()
                ? Refusal.invalid("format", "error.required")
                : Refusal.invalid("format", "error.format", "csv, xlsx");
    }
}
