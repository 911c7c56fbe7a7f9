package org.hotelleads.web.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.export.ExportWish;
import org.hotelleads.export.FileFormat;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.system.Refusal;

/**
 * The file that an address asks for: what it looks like in words of its own, all others are those of the filter.
 *
 * @param locale the language of the file, if one is asked for
 */
record AskedFile(ExportWish wish, Optional<Locale> locale) {

    private static final String FORMAT = "format";
    private static final String COLUMNS = "columns";
    private static final String BOM = "bom";
    private static final String LOCALE = "locale";
    private static final Set<String> LOOKS = Set.of(FORMAT, COLUMNS, BOM, LOCALE);
    private static final Set<String> SPOKEN = Set.of("en", "es");

    /**
     * @throws Refusal if the format, a column, the mark or the language is none
     */
    static AskedFile of(HttpServletRequest request) {
        var format = FileFormat.parse(request.getParameter(FORMAT));
        var columns = LeadColumn.parse(request.getParameter(COLUMNS));
        var bom = bom(request);
        var locale = Optional.ofNullable(request.getParameter(LOCALE)).map(AskedFile::spoken);
        return new AskedFile(new ExportWish(filter(request.getQueryString()), columns, format, bom), locale);
    }

    private static String filter(String query) {
        return Stream.of(query.split("&"))
                .filter(pair -> !LOOKS.contains(pair.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }

    /** Unless it is said, people's files have it, who open them with Excel, and programs' have not. */
    private static boolean bom(HttpServletRequest request) {
        var word = request.getParameter(BOM);
        if (word == null) {
            return !request.getServletPath().equals(LeadsServlet.OF_PROGRAMS);
        }
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.invalid(BOM, "error.trueOrFalse");
        };
    }

    private static Locale spoken(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (!SPOKEN.contains(locale.getLanguage())) {
            throw Refusal.invalid(LOCALE, "error.language", "en, es");
        }
        return locale;
    }
}
