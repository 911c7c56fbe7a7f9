package org.hotelleads.web.panel;

import java.util.stream.Stream;
import org.hotelleads.lead.LostReason;
import org.hotelleads.web.faces.PageWords;

/** Puts the reason of a lost lead, which is stored as {@code PRICE} or {@code PRICE: note}, into words. */
final class LostWords {

    private LostWords() {}

    static String tell(String stored, PageWords words) {
        return Stream.of(LostReason.values())
                .filter(reason -> stored.equals(reason.name()) || stored.startsWith(reason.name() + ": "))
                .findFirst()
                .map(reason -> words.of(reason) + stored.substring(reason.name().length()))
                .orElse(stored);
    }
}
