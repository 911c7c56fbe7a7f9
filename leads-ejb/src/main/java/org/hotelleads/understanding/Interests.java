package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.List;

/** What the guest has asked about so far, of each kind its first mention. */
record Interests(List<Mentioned> all) {
    private static final double ASKED = 0.95;
    private static final double NAMED = 0.8;

    Interests {
        all = List.copyOf(all);
    }

    static Interests none() {
        return new Interests(List.of());
    }

    /** What the guest's words ask about, unless they say that it is not wanted. */
    Interests hearing(Reading message, String id) {
        List<Mentioned> more = new ArrayList<>(all);
        int at = 0;
        while (at < message.size() && more.size() < Interest.values().length) {
            int end = at + 1;
            for (Hit hit : message.hitsAt(at)) {
                if (hit.sense() == Sense.INTEREST) {
                    end = Math.max(end, hit.to());
                    hear(hit, message, id, more);
                }
            }
            at = end;
        }
        return more.size() == all.size() ? this : new Interests(more);
    }

    private static void hear(Hit hit, Reading message, String id, List<Mentioned> more) {
        Interest interest = Interest.values()[hit.value()];
        boolean isNew = more.stream().noneMatch(known -> known.interest() == interest);
        if (isNew && !isUnwanted(message, hit)) {
            more.add(mentioned(interest, message, id, hit));
        }
    }

    private static Mentioned mentioned(Interest interest, Reading message, String id, Hit hit) {
        boolean asks = message.isSymbol(message.sentenceEnd(hit.to()), "?");
        return new Mentioned(interest, message.quote(id, hit.from(), hit.to()), asks ? ASKED : NAMED);
    }

    /** "without breakfast", "we don't need parking"; but "is there no pool?" asks for it. */
    private static boolean isUnwanted(Reading message, Hit hit) {
        return Denials.isDenied(message, hit) && !message.isSymbol(message.sentenceEnd(hit.to()), "?");
    }
}
