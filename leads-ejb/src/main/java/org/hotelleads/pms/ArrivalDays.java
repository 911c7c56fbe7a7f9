package org.hotelleads.pms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A stretch of arrival days in the hotel's calendar, first and last within. */
public record ArrivalDays(LocalDate first, LocalDate last) {

    /** The same days in pieces of so many at the most. */
    public List<ArrivalDays> inPiecesOf(int most) {
        var pieces = new ArrayList<ArrivalDays>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(most)) {
            var end = day.plusDays(most - 1L);
            pieces.add(new ArrivalDays(day, end.isAfter(last) ? last : end));
        }
        return pieces;
    }
}
