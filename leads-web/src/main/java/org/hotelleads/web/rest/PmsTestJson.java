package org.hotelleads.web.rest;

import static org.hotelleads.web.rest.StayJson.text;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.PmsTest;

/** What came of asking a hotel system whether it lets us in, as JSON; {@code trouble} is null when it went well. */
@JsonbPropertyOrder({"ok", "trouble", "detail", "properties"})
public record PmsTestJson(boolean ok, String trouble, String detail, List<ReachedJson> properties) {

    /** A hotel that the credentials reach, as the system describes it. */
    @JsonbPropertyOrder({"code", "name", "zone", "currency"})
    public record ReachedJson(String code, String name, String zone, String currency) {

        static ReachedJson of(PmsProperty property) {
            return new ReachedJson(property.code(), property.name(), text(property.zone()), property.currency());
        }
    }

    static PmsTestJson of(PmsTest test) {
        return new PmsTestJson(
                test.trouble() == null,
                text(test.trouble()),
                test.detail(),
                test.properties().stream().map(ReachedJson::of).toList());
    }
}
