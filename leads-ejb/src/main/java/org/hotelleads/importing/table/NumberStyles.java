package org.hotelleads.importing.table;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the numbers of a workbook mean: dates are numbers in a certain style, counted from 1900 or from 1904. */
final class NumberStyles {

    private static final Set<Integer> KNOWN_DATES = Set.of(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
            55, 56, 57, 58);
    private static final Pattern ASIDE =
            Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!h|m|s)[^\\]]*\\]|_.|\\*.", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_DATE = Pattern.compile("[dyhs]|m(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final LocalDateTime OF_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime OF_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final int NO_LEAP_DAY = 60;
    private static final int LATEST = 2_958_466;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int MOST_FIGURES = 400;
    private static final int MOST_STYLES = 100_000;

    private final boolean from1904;
    private final List<Boolean> dates = new ArrayList<>();

    NumberStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    static NumberStyles read(InputStream part, boolean from1904) {
        var styles = new NumberStyles(from1904);
        Map<Integer, String> own = new HashMap<>();
        try (var xml = new Xml(part)) {
            var inCells = false;
            while (xml.go()) {
                if (xml.begins("numFmt")) {
                    own.put(xml.number("numFmtId", 0), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                    inCells = xml.begins("cellXfs");
                } else if (inCells && xml.begins("xf") && styles.dates.size() < MOST_STYLES) {
                    styles.dates.add(isOfDate(xml.number("numFmtId", 0), own));
                }
            }
        }
        return styles;
    }

    private static boolean isOfDate(int id, Map<Integer, String> own) {
        var code = own.get(id);
        return code == null ? KNOWN_DATES.contains(id) : isOfDate(code);
    }

    static boolean isOfDate(String code) {
        var shortened = code.substring(0, Math.min(code.length(), MOST_FIGURES));
        return OF_DATE.matcher(ASIDE.matcher(shortened).replaceAll("")).find();
    }

    /** The number as a text: a date as ISO 8601 has it, anything else in figures without an exponent. */
    String text(String value, int style) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip());
        } catch (NumberFormatException none) {
            return value;
        }
        if (Math.abs((long) number.scale()) > MOST_FIGURES || number.precision() > MOST_FIGURES) {
            return value;
        }
        var isDate = style >= 0
                && style < dates.size()
                && dates.get(style)
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(LATEST)) < 0;
        return isDate ? date(number) : figures(number);
    }

    /** Excel keeps 0.1 with all the dust of its binary form and shows fifteen figures. */
    private static String figures(BigDecimal number) {
        var shown =
                number.precision() > AS_SHOWN.getPrecision() && number.scale() > 0 ? number.round(AS_SHOWN) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** The year 1900 of Excel has a day that never was, its sixtieth. */
    private String date(BigDecimal number) {
        var days = number.intValue();
        var seconds = number.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        if (days == 0 && !from1904) {
            return LocalTime.MIN.plusSeconds(seconds).toString();
        }
        var base = from1904 ? OF_1904 : days < NO_LEAP_DAY ? OF_1900.plusDays(1) : OF_1900;
        var moment = base.plusDays(days).plusSeconds(seconds);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
