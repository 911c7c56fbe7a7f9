package org.hotelleads.connector.cloudbeds;

import org.hotelleads.connector.http.Answer;
import org.hotelleads.connector.http.Bookings;
import org.hotelleads.pms.PmsTrouble;

/** Pages of Cloudbeds have numbers from 1 on, and each says how many there are in all. */
final class CloudbedsPaging {

    private CloudbedsPaging() {}

    /** @param cursor null for the first page */
    static int page(String cursor) {
        try {
            return cursor == null ? 1 : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new PmsTrouble(PmsTrouble.Kind.FAULT, "no page of Cloudbeds", e);
        }
    }

    /** @return null after the last page */
    static String next(Answer answer, int page, int size) {
        var here = Bookings.list(answer, "data").size();
        var total = answer.fields().integer("total");
        var more = total == null ? here >= size : (long) page * size < total;
        return here > 0 && more ? String.valueOf(page + 1) : null;
    }
}
