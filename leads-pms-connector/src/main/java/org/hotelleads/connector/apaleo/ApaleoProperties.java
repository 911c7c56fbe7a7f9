package org.hotelleads.connector.apaleo;

import java.util.ArrayList;
import java.util.List;
import org.hotelleads.connector.http.Bookings;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.PmsSetting;

/** The properties of an account of apaleo, or the one of them that is wanted. */
final class ApaleoProperties {

    private static final int A_PAGE = 100;
    private static final int MOST_PAGES = 50;

    private ApaleoProperties() {}

    static List<PmsProperty> of(ApaleoDesk desk, PmsAccess access) {
        var wanted = access.setting(PmsSetting.PROPERTY);
        return all(desk, access).stream()
                .filter(fields -> fields.text("id") != null)
                .map(ApaleoProperties::property)
                .filter(property -> wanted.isEmpty() || wanted.get().equals(property.code()))
                .toList();
    }

    private static List<Fields> all(ApaleoDesk desk, PmsAccess access) {
        var all = new ArrayList<Fields>();
        for (var number = 1; number <= MOST_PAGES; number++) {
            var page = number;
            var answer = desk.ask(access, "properties", (api, bearer) -> api.properties(bearer, page, A_PAGE));
            var some = answer.isEmpty() ? List.<Fields>of() : Bookings.list(answer, "properties");
            all.addAll(some);
            if (some.size() < A_PAGE) {
                break;
            }
        }
        return all;
    }

    private static PmsProperty property(Fields fields) {
        return new PmsProperty(
                fields.text("id"), fields.text("name"), fields.zone("timeZone"), fields.text("currencyCode"));
    }
}
