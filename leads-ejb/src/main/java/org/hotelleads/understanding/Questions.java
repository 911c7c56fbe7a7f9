package org.hotelleads.understanding;

import java.util.EnumSet;
import java.util.Set;

/** Hears what a sentence of the bot or of an agent asks for; what it states or confirms is no question. */
final class Questions {
    private Questions() {}

    static Set<Question> in(Reading message) {
        Set<Question> asked = EnumSet.noneOf(Question.class);
        int start = 0;
        while (start < message.size()) {
            int end = Math.max(message.sentenceEnd(start), start + 1);
            hear(message, start, end, asked);
            start = end;
        }
        return asked;
    }

    static Question of(AskedFor askedFor) {
        return Question.valueOf(askedFor.name());
    }

    private static void hear(Reading message, int from, int to, Set<Question> asked) {
        boolean question = message.isSymbol(to, "?");
        boolean asks = message.first(Sense.ASK, from, to) != null || (question && to - from <= 8);
        if (asks) {
            add(message, from, to, Sense.NAME_WORD, Question.NAME, asked);
            add(message, from, to, Sense.EMAIL_WORD, Question.EMAIL, asked);
            add(message, from, to, Sense.PHONE_WORD, Question.PHONE, asked);
            add(message, from, to, Sense.DATES_WORD, Question.DATES, asked);
        }
        boolean when = message.first(Sense.ASK_WHEN, from, to) != null && (asks || question || to - from <= 8);
        boolean about = when && message.first(Sense.ELSEWHERE, from, to) == null;
        if (about) {
            add(message, from, to, Sense.ARRIVE, Question.ARRIVAL, asked);
            add(message, from, to, Sense.LEAVE, Question.DEPARTURE, asked);
            asked.add(Question.DATES);
        }
        add(message, from, to, Sense.ASK_HOW_LONG, Question.NIGHTS, asked);
    }

    private static void add(Reading message, int from, int to, Sense sense, Question question, Set<Question> asked) {
        if (message.first(sense, from, to) != null) {
            asked.add(question);
        }
    }
}
