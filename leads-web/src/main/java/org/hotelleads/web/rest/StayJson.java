package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.hotelleads.lead.StayDates;

/** The dates of interest as JSON: days such as 2026-08-12, or a month such as 2026-08; what is unknown is null. */
@JsonbPropertyOrder({"arrival", "departure", "month"})
public record StayJson(String arrival, String departure, String month) {

    static StayJson of(StayDates stay) {
        return new StayJson(
                text(stay.arrival().orElse(null)),
                text(stay.departure().orElse(null)),
                text(stay.month().orElse(null)));
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
