package org.hotelleads.web.panel;

import java.util.stream.Stream;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.Merge;
import org.hotelleads.web.faces.PageWords;

/** Puts the reason of a lost lead, which is stored as {@code PRICE} or {@code PRICE: note}, or what a merge has brought, into words. */
final class LostWords {

    private LostWords() {}

    static String tell(String stored, PageWords words) {
        if (stored.equals(Merge.MERGED) || stored.equals(Merge.UNMERGED)) {
            return words.say("leads.merge.reason." + stored);
        }
        return Stream.of(LostReason.values())
                .filter(reason -> stored.equals(reason.name()) || stored.startsWith(reason.name() + ": "))
                .findFirst()
                .map(reason -> words.of(reason) + stored.substring(reason.name().length()))
                .orElse(stored);
    }
}
