package org.hotelleads.understanding;

import java.time.LocalDate;

/** Tells which dates and lengths of a message are of the stay, and not denied, of something else or mere courtesy. */
final class StayTalk {
    private static final int COURTESY_SPAN = 6;
    /** Who speaks of a day of the last two months without its year means that one. */
    private static final int FAR_AHEAD = 300;

    private final Reading message;
    private final LocalDate today;
    private final Topics topics;
    private final boolean several;

    /** {@code several} tells that the message names more than one, so that one may deny another. */
    StayTalk(Reading message, LocalDate today, Topics topics, boolean several) {
        this.message = message;
        this.today = today;
        this.topics = topics;
        this.several = several;
    }

    /** A date said of something else than the stay. */
    boolean isAside(Mention mention) {
        return mention.shape() != Mention.Shape.SPAN
                && topics.isElsewhere(mention.from(), mention.to())
                && !isCourtesy(mention);
    }

    boolean isOfStay(Mention mention) {
        return !topics.isElsewhere(mention.from(), mention.to())
                && !isDenied(mention.from())
                && !isDeniedAfter(mention.to())
                && !isPast(mention.from(), mention.to())
                && !isJustOver(mention)
                && !isErrand(mention)
                && message.before(mention.from(), Sense.WISH) == null
                && !isCourtesy(mention);
    }

    /** "thanks for today", "that is all for today". */
    private boolean isCourtesy(Mention mention) {
        boolean now = mention.first().isExact() && today.equals(mention.first().exact());
        int start = Math.max(message.sentenceStart(mention.from()), mention.from() - COURTESY_SPAN);
        Hit courtesy = now ? message.last(Sense.COURTESY, start, mention.to()) : null;
        boolean polite = courtesy != null && !hasComma(courtesy.to(), mention.from());
        return polite || (now && message.first(Sense.THAT_IS_ALL, start, mention.to()) != null);
    }

    private boolean hasComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (message.isSymbol(at, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "my sister stayed from 3 to 5 May", "estuvimos en mayo". */
    private boolean isPast(int from, int to) {
        Hit before = message.last(Sense.PAST_STAY, message.sentenceStart(from), from);
        Hit after = message.first(Sense.PAST_STAY, to, message.sentenceEnd(to));
        boolean reaches = before != null && message.first(Sense.AND, before.to(), from) == null;
        return (reaches && !hasComma(before.to(), from) && message.last(Sense.STAY, before.to(), from) == null)
                || (after != null && !hasComma(to, after.from()));
    }

    /** "I called on 3 May", said in June, is of the May that is over. */
    private boolean isJustOver(Mention mention) {
        int start = message.sentenceStart(mention.from());
        int end = message.sentenceEnd(mention.to());
        return mention.first().namesMonth()
                && mention.first().year() == 0
                && isBeside(message.first(Sense.PAST_ACT, start, end), mention)
                && mention.first()
                        .onOrAfter(today)
                        .filter(day -> day.isAfter(today.plusDays(FAR_AHEAD)))
                        .isPresent();
    }

    private boolean isBeside(Hit act, Mention mention) {
        return act != null && !hasComma(act.to(), mention.from()) && !hasComma(mention.to(), act.from());
    }

    boolean isOfStay(Nights nights) {
        return (isOfNights(nights) || !topics.isElsewhere(nights.from(), nights.to()))
                && !isDenied(nights.from())
                && !isPast(nights.from(), nights.to());
    }

    /** "I'll call you on Monday", "cancel until 8 July", with no word of a stay beside it. */
    private boolean isErrand(Mention mention) {
        int start = message.sentenceStart(mention.from());
        int end = message.sentenceEnd(mention.to());
        return mention.shape() == Mention.Shape.DAY
                && message.first(Sense.ERRAND, start, end) != null
                && message.before(mention.from(), Sense.FOR) == null
                && message.first(Sense.STAY, start, end) == null
                && message.first(Sense.ARRIVE, start, end) == null
                && message.first(Sense.LEAVE, start, end) == null;
    }

    /** Nights are spent at a hotel, whatever was spoken of before. */
    private boolean isOfNights(Nights nights) {
        int start = message.sentenceStart(nights.from());
        int end = message.sentenceEnd(nights.to());
        return message.first(Sense.STAY, nights.from(), nights.to()) != null
                && message.first(Sense.ELSEWHERE, start, end) == null;
    }

    /** "the 14th no, rather the 15th". */
    private boolean isDeniedAfter(int at) {
        return several
                && message.is(at, Sense.DENY)
                && !(message.has(at + 1) && message.token(at + 1).isWord());
    }

    private boolean isDenied(int at) {
        int word = at;
        for (int back = 0; back < 2; back++) {
            boolean no = several && message.before(word, Sense.DENY) != null;
            if (no || message.before(word, Sense.NOT) != null || message.before(word, Sense.INSTEAD) != null) {
                return !message.isStop(word - 1);
            }
            Hit small = message.before(word, Sense.ON);
            word = small == null ? word : small.from();
        }
        return false;
    }
}
