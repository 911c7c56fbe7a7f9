package org.hotelleads.understanding;

/** Tells whether words are denied: "not urgent", "pas urgent", "ich buche noch nicht". */
final class Denials {
    private static final int BEHIND = 1;
    private static final int NEAR = 3;

    private Denials() {}

    /** Whether one of the three words before or, where the language puts it there, behind the hit denies it. */
    static boolean isDenied(Reading message, Hit hit) {
        int start = Math.max(message.sentenceStart(hit.from()), hit.from() - NEAR);
        for (int at = start; at < hit.from(); at++) {
            start = message.isSymbol(at, ",") ? at + 1 : start;
        }
        return message.first(Sense.NOT, start, hit.from()) != null
                || message.first(Sense.DENY, start, hit.from()) != null
                || message.first(Sense.DENIED, start, hit.from()) != null
                || isBehind(message, hit.to())
                || isBehind(message, hit.to() + 1);
    }

    private static boolean isBehind(Reading message, int at) {
        if (message.has(at) && !message.isStop(at - 1)) {
            return message.hitsAt(at).stream().anyMatch(hit -> hit.sense() == Sense.DENIED && hit.value() == BEHIND);
        }
        return false;
    }
}
