package org.hotelleads.connector.opera;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.Window;

/**
 * Bookings page by page: by summaries where OPERA makes them for us, or else day by day from its list, which does not
 * go further than a thousand.
 *
 * @param arrivals only who arrives on these days; null for all
 * @param modified only what was changed then; null for any time
 */
record OperaPages(
        OperaSummaries summaries,
        OperaRecords records,
        List<ArrivalDays> spans,
        ArrivalDays arrivals,
        Window modified) {

    private static final int IDS_OF_A_PAGE = 200;
    private static final int IDS_AT_ONCE = 50;
    private static final int DEEPEST = 1000;

    BookingPage at(OperaBookmark place) {
        if (place instanceof OperaBookmark.InSummary inSummary) {
            return inSummary.summary().isEmpty() ? ordered(inSummary) : summarised(inSummary);
        }
        return listed((OperaBookmark.InList) place);
    }

    private BookingPage ordered(OperaBookmark.InSummary place) {
        var span = spans.get(place.span());
        var summary = summaries.ordered(span, modified);
        if (summary.isPresent()) {
            return summarised(new OperaBookmark.InSummary(place.span(), summary.get(), 0));
        }
        if (arrivals == null) {
            throw new PmsTrouble(PmsTrouble.Kind.REFUSED, "OPERA dailySummary: not for us");
        }
        return listed(new OperaBookmark.InList(span.first(), 0));
    }

    private BookingPage summarised(OperaBookmark.InSummary place) {
        var ids = summaries.ids(place.summary(), arrivals);
        var end = Math.min(place.offset() + IDS_OF_A_PAGE, ids.size());
        var told = new ArrayList<BookingPage.Told>();
        for (var from = Math.min(place.offset(), end); from < end; from += IDS_AT_ONCE) {
            told.addAll(records.read(ids.subList(from, Math.min(from + IDS_AT_ONCE, end)))
                    .found());
        }
        var unread = Math.max(0, end - place.offset() - told.size());
        return new BookingPage(
                told, unread, afterSummary(place, end, ids.size()).map(Object::toString));
    }

    private Optional<OperaBookmark> afterSummary(OperaBookmark.InSummary place, int end, int all) {
        if (end < all) {
            return Optional.of(new OperaBookmark.InSummary(place.span(), place.summary(), end));
        }
        return place.span() + 1 < spans.size()
                ? Optional.of(new OperaBookmark.InSummary(place.span() + 1, "", 0))
                : Optional.empty();
    }

    private BookingPage listed(OperaBookmark.InList place) {
        var listed = records.arriving(place.day(), place.offset());
        var tooDeep = place.offset() + OperaRecords.AT_ONCE >= DEEPEST ? listed.more() : 0;
        return new BookingPage(
                listed.told(),
                listed.unread() + tooDeep,
                afterList(place, listed.more() > 0).map(Object::toString));
    }

    private Optional<OperaBookmark> afterList(OperaBookmark.InList place, boolean hasMore) {
        var offset = place.offset() + OperaRecords.AT_ONCE;
        if (hasMore && offset < DEEPEST) {
            return Optional.of(new OperaBookmark.InList(place.day(), offset));
        }
        var day = place.day().plusDays(1);
        return day.isAfter(arrivals.last()) ? Optional.empty() : Optional.of(new OperaBookmark.InList(day, 0));
    }
}
