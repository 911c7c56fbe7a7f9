package org.hotelleads.web.panel;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.Merge;
import org.hotelleads.web.faces.PageWords;

/**
 * Puts the reason of a lost lead, which is stored as {@code PRICE} or {@code PRICE: note}, what a merge has brought, or
 * what became of a booking, such as {@code BOOKED: R-1}, into words.
 */
final class LostWords {

    private static final Pattern BOOKING =
            Pattern.compile("(BOOKED|BOOKING_OFF|BOOKING_BACK|BOOKING_UNDONE|BOOKING_MOVED): (.+)");

    private LostWords() {}

    /** The reason itself, if it is one of the list. */
    static Optional<LostReason> reason(String stored) {
        return Stream.of(LostReason.values())
                .filter(reason -> stored.equals(reason.name()) || stored.startsWith(reason.name() + ": "))
                .findFirst();
    }

    static String tell(String stored, PageWords words) {
        if (stored.equals(Merge.MERGED) || stored.equals(Merge.UNMERGED)) {
            return words.say("leads.merge.reason." + stored);
        }
        var booking = BOOKING.matcher(stored);
        if (booking.matches()) {
            return words.say("booking.story." + booking.group(1), booking.group(2));
        }
        return reason(stored)
                .map(reason -> words.of(reason) + stored.substring(reason.name().length()))
                .orElse(stored);
    }
}
