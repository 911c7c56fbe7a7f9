package org.hotelleads.importing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts and counts as people write them: 1.234,50 €, USD 1,234.50, 1 234.5. */
final class NumberReading {

    private static final Pattern ASIDE = Pattern.compile("[\\p{Sc}\\p{L}\\s'\u2019]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,8})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final int THOUSANDS = 3;

    private NumberReading() {}

    /**
     * @param decimalComma decides where a number can be read in both ways, such as 1,234
     */
    static Optional<BigDecimal> amount(String written, boolean decimalComma) {
        var figures = ASIDE.matcher(written).replaceAll("");
        var comma = figures.lastIndexOf(',');
        var point = figures.lastIndexOf('.');
        String plain;
        if (comma >= 0 && point >= 0) {
            plain = comma > point ? figures.replace(".", "").replace(',', '.') : figures.replace(",", "");
        } else if (comma >= 0) {
            plain = isDecimal(figures, comma, ',', decimalComma) ? figures.replace(',', '.') : figures.replace(",", "");
        } else {
            plain = point < 0 || isDecimal(figures, point, '.', !decimalComma) ? figures : figures.replace(".", "");
        }
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** A sign that stands once and not before three figures can only be the decimal one. */
    private static boolean isDecimal(String figures, int at, char sign, boolean usual) {
        var isOnly = figures.indexOf(sign) == at;
        var behind = figures.length() - at - 1;
        return isOnly && (behind != THOUSANDS || usual);
    }

    static Optional<Integer> count(String written) {
        return COUNT.matcher(written).matches() ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
