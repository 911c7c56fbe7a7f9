package org.hotelleads.web.panel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/**
 * How a figure differs from the one of the period before.
 *
 * @param value how much, in the unit; empty when there was nothing to compare with
 */
record Difference(Optional<Double> value, Unit unit) {

    private static final double HUNDRED = 100;
    private static final double SMALLEST_SHOWN = 0.05;

    /** In what a difference is told. */
    enum Unit {
        /** Relative to the figure before. */
        PERCENT,
        /** Between two scores. */
        POINTS,
        /** Between two shares. */
        PERCENTAGE_POINTS
    }

    static Difference ofCounts(long now, long before) {
        return new Difference(
                before == 0 ? Optional.empty() : Optional.of(HUNDRED * (now - before) / before), Unit.PERCENT);
    }

    static Difference ofScores(Optional<Double> now, Optional<Double> before) {
        return new Difference(now.flatMap(value -> before.map(base -> value - base)), Unit.POINTS);
    }

    static Difference ofShares(Optional<Double> now, Optional<Double> before) {
        return new Difference(
                now.flatMap(value -> before.map(base -> HUNDRED * (value - base))), Unit.PERCENTAGE_POINTS);
    }

    /** {@code up}, {@code down}, {@code same}, or {@code none} without a base. */
    String trend() {
        return value.map(amount -> Math.abs(amount) < SMALLEST_SHOWN ? "same" : amount > 0 ? "up" : "down")
                .orElse("none");
    }

    /** The number with its sign, without the unit; empty without a base. */
    Optional<String> number(Locale locale) {
        var pattern = unit == Unit.PERCENT ? "+#,##0;\u2212#,##0" : "+#,##0.0;\u2212#,##0.0";
        return value.map(amount -> Math.abs(amount) < SMALLEST_SHOWN
                ? "\u00b10"
                : new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(amount));
    }
}
