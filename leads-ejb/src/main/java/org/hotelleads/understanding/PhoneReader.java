package org.hotelleads.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.lead.PhoneNumber;

/**
 * Finds a phone number in a message: seven to fifteen digits, perhaps grouped, that are a number in one of the regions
 * tried and are not said to be a date, a price or a booking code.
 */
final class PhoneReader {
    private static final int MOST_CANDIDATES = 6;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int FEWEST_DIGITS_UNASKED = 9;
    private static final String GROUPING = "+()-. /";

    private final Reading message;
    private final Notebook notes;
    private final Set<Question> asked;
    private final List<String> regions;
    private final boolean[] masked;

    PhoneReader(Reading message, Notebook notes, Set<Question> asked, List<String> regions, boolean[] masked) {
        this.message = message;
        this.notes = notes;
        this.asked = asked;
        this.regions = regions;
        this.masked = masked;
    }

    void learn() {
        int candidates = 0;
        for (int at = 0; at < message.size() && candidates < MOST_CANDIDATES; ) {
            int to = masked[at] ? at : endOfRun(at);
            if (to > at && digits(at, to) >= FEWEST_DIGITS && digits(at, to) <= MOST_DIGITS) {
                candidates++;
                read(at, to);
            }
            at = Math.max(to, at + 1);
        }
    }

    /** The token after the run of figures and grouping signs that starts at the token with a figure, "+" or "(". */
    private int endOfRun(int from) {
        boolean starts = message.token(from).isNumber() || message.isSymbol(from, "+") || message.isSymbol(from, "(");
        int to = from;
        int end = from;
        while (starts && message.has(to) && belongs(to) && to - from < 2 * MOST_DIGITS) {
            to++;
            end = message.token(to - 1).isNumber() ? to : end;
        }
        return end;
    }

    private boolean belongs(int at) {
        Token token = message.token(at);
        boolean apart = token.isNumber()
                && at > 0
                && message.token(at - 1).isNumber()
                && token.start() - message.token(at - 1).end() > 2;
        return !masked[at] && !apart && (token.isNumber() || GROUPING.contains(token.text()));
    }

    private int digits(int from, int to) {
        int digits = 0;
        for (int at = from; at < to; at++) {
            digits += message.token(at).isNumber() ? message.token(at).text().length() : 0;
        }
        return digits;
    }

    private void read(int from, int to) {
        String spelled = message.said(from, to);
        if (looksLikeDate(from, to) || isCode(from)) {
            return;
        }
        number(spelled, digits(from, to), isNamed(from)).ifPresent(number -> {
            for (int at = from; at < to; at++) {
                masked[at] = true;
            }
            if (mayReplace(from, to)) {
                notes.note(FactKind.PHONE, number.value(), from, to, 0.95);
            }
        });
    }

    private Optional<PhoneNumber> number(String spelled, int digits, boolean named) {
        String plain = spelled.replace('/', ' ').replace('.', ' ');
        boolean international = plain.startsWith("+") || plain.startsWith("00");
        if (international) {
            return PhoneNumber.parse(plain, null);
        }
        if (digits < FEWEST_DIGITS_UNASKED && !named) {
            return Optional.empty();
        }
        return regions.stream()
                .map(region -> PhoneNumber.parse(plain, region))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> named && regions.isEmpty() ? PhoneNumber.parse(plain, null) : Optional.empty());
    }

    private boolean isNamed(int from) {
        return asked.contains(Question.PHONE)
                || message.first(Sense.PHONE_WORD, message.sentenceStart(from), from) != null;
    }

    /** 2026-08-12, 12/08/2026, 12-15. */
    private boolean looksLikeDate(int from, int to) {
        Figures figures = new Figures(message, DayOrder.UNSURE);
        Mention date = figures.at(from);
        return date != null && date.first().year() > 0 && (date.to() >= to || figures.at(to - 5) != null);
    }

    private boolean isCode(int from) {
        int start = Math.max(message.sentenceStart(from), from - 5);
        boolean money =
                message.has(from - 1) && "$€£#".contains(message.token(from - 1).text());
        return money
                || (message.first(Sense.CODE, start, from) != null
                        && message.first(Sense.PHONE_WORD, start, from) == null);
    }

    private boolean mayReplace(int from, int to) {
        int sentence = message.sentenceStart(from);
        if (message.first(Sense.YOUR, sentence, from) != null || message.before(from, Sense.NOT) != null) {
            return false;
        }
        return !notes.knows(FactKind.PHONE)
                || isNamed(from)
                || message.first(Sense.CORRECTION, 0, from) != null
                || to - from >= message.size() - 1;
    }
}
