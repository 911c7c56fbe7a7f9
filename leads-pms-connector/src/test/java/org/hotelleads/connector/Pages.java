package org.hotelleads.connector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hotelleads.booking.Booking;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.BookingPage.Told;

/** What a connector tells page by page, read to the end. */
public final class Pages {

    private Pages() {}

    /** All pages, each asked for with the cursor of the one before; the first without any. */
    public static List<BookingPage> all(Function<String, BookingPage> connector) {
        var pages = new ArrayList<BookingPage>();
        String cursor = null;
        do {
            var page = connector.apply(cursor);
            pages.add(page);
            cursor = page.next().orElse(null);
        } while (cursor != null);
        return pages;
    }

    public static List<Booking> bookings(List<BookingPage> pages) {
        return pages.stream()
                .flatMap(page -> page.bookings().stream())
                .map(Told::booking)
                .toList();
    }

    public static Booking only(List<BookingPage> pages) {
        var all = bookings(pages);
        if (all.size() != 1) {
            throw new AssertionError("not one but " + all);
        }
        return all.get(0);
    }
}
