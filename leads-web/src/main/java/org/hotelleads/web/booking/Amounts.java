package org.hotelleads.web.booking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts of money: less than a hundred thousand million, with a point before the cents. */
final class Amounts {

    private static final int MOST_DIGITS = 11;
    private static final int MOST_DECIMALS = 20;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,11}(\\.[0-9]{1,6})?");

    private Amounts() {}

    static Optional<BigDecimal> of(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Looks at how large the number is without ever writing out its digits, of which there may be very many. */
    static Optional<BigDecimal> of(BigDecimal number) {
        var isHandy = (long) number.precision() - number.scale() <= MOST_DIGITS
                && number.scale() <= MOST_DECIMALS
                && number.scale() >= -MOST_DIGITS;
        return isHandy ? Optional.of(number) : Optional.empty();
    }

    /** A number as linked data writes it, in whatever spelling of numbers. */
    static Optional<BigDecimal> ofNumber(String text) {
        try {
            return text.length() > LONGEST_NUMBER ? Optional.empty() : of(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
