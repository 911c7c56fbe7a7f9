package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import org.hotelleads.booking.Price;

/** An amount of money as JSON. */
@JsonbPropertyOrder({"amount", "currency"})
public record MoneyJson(BigDecimal amount, String currency) {

    /** Null where no price is known. */
    static MoneyJson of(Price price) {
        return price == null ? null : new MoneyJson(price.amount(), price.currency());
    }
}
