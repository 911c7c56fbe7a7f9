package org.hotelleads.web.faces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount of money as people write it.
 *
 * @param amount may be null
 * @param currency ISO 4217; null or one that Java does not know where a hotel system says so
 */
record PriceText(BigDecimal amount, String currency) {

    private static final String NOTHING = "\u2013";

    String in(Locale locale) {
        return written(locale, false);
    }

    /** Without cents, for sums. */
    String rounded(Locale locale) {
        return written(locale, true);
    }

    private String written(Locale locale, boolean whole) {
        if (amount == null) {
            return NOTHING;
        }
        var known = known();
        var format =
                known.isPresent() ? NumberFormat.getCurrencyInstance(locale) : NumberFormat.getNumberInstance(locale);
        known.ifPresent(format::setCurrency);
        var digits = whole ? 0 : known.map(Currency::getDefaultFractionDigits).orElse(2);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var text = format.format(amount);
        return known.isPresent() || currency == null ? text : text + " " + currency;
    }

    private Optional<Currency> known() {
        return Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(currency) && one.getDefaultFractionDigits() >= 0)
                .findFirst();
    }
}
