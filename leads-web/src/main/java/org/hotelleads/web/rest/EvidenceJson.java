package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.hotelleads.booking.Evidence;

/** One thing that speaks for or against a booking being a lead's, as JSON; never the contact itself. */
@JsonbPropertyOrder({"what", "role", "agrees"})
public record EvidenceJson(String what, String role, boolean agrees) {

    static List<EvidenceJson> of(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> new EvidenceJson(one.what(), StayJson.text(one.role()), one.agrees()))
                .toList();
    }
}
