package org.hotelleads.booking;

import java.math.BigDecimal;

/**
 * What a booking costs in all.
 *
 * @param currency ISO 4217; null where the system does not say, which is a flaw
 */
public record Price(BigDecimal amount, String currency, Basis basis) {

    /** Whether taxes are within. */
    public enum Basis {
        GROSS,
        NET,
        UNKNOWN
    }
}
