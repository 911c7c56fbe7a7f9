package org.hotelleads.connector.apaleo;

import jakarta.ws.rs.core.Response;
import org.hotelleads.connector.http.WholeSeconds;

/**
 * Which reservations of a property are asked for; what is null does not matter.
 *
 * @param stretch in full seconds: apaleo takes no fractions
 */
record ApaleoQuestion(String property, String booking, String dateFilter, WholeSeconds stretch, String sort) {

    static ApaleoQuestion changed(String property, WholeSeconds stretch) {
        return new ApaleoQuestion(property, null, "Modification", stretch, "updated:asc");
    }

    static ApaleoQuestion arriving(String property, WholeSeconds stretch) {
        return new ApaleoQuestion(property, null, "Arrival", stretch, "id:asc");
    }

    static ApaleoQuestion booked(String property, String booking) {
        return new ApaleoQuestion(property, booking, null, null, "id:asc");
    }

    Response ask(ApaleoApi api, String bearer, int page, int pageSize, String expand) {
        var from = stretch == null ? null : stretch.from().toString();
        var to = stretch == null ? null : stretch.to().toString();
        return api.reservations(bearer, property, booking, dateFilter, from, to, sort, page, pageSize, expand);
    }
}
