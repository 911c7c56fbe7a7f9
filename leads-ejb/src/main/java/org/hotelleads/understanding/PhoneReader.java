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
    private static final int FEWEST_SAID = 3;
    private static final int LONGEST_END = 6;
    private static final String GROUPING = "+()-. /";

    private final Reading message;
    private final Notebook notes;
    private final Set<Question> asked;
    private final List<String> regions;
    private final boolean[] masked;
    private final PhoneNumber known;

    PhoneReader(Reading message, Notebook notes, Set<Question> asked, List<String> regions, boolean[] masked) {
        this.message = message;
        this.notes = notes;
        this.asked = asked;
        this.regions = regions;
        this.masked = masked;
        this.known = notes.knows(FactKind.PHONE)
                ? new PhoneNumber(notes.fact(FactKind.PHONE).value())
                : null;
    }

    void learn() {
        int candidates = 0;
        int at = 0;
        while (at < message.size() && candidates < MOST_CANDIDATES) {
            int to = masked[at] ? at : number(at);
            candidates += to > at ? 1 : 0;
            at = Math.max(to, at + 1);
        }
        if (known != null) {
            endsIn();
        }
    }

    /** Reads the figures that start at the token, written or said, and tells the token after them. */
    private int number(int at) {
        int to = endOfRun(at);
        SaidNumber said = SaidNumber.at(message, at);
        if (said.words() >= FEWEST_SAID && said.end() > to) {
            if (isLong(said.digits().replace("+", "").length())) {
                read(at, said.end(), said.digits());
            }
            return said.end();
        }
        if (to > at && isLong(digits(at, to))) {
            read(at, to, message.said(at, to));
        }
        return to;
    }

    private static boolean isLong(int digits) {
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
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

    private void read(int from, int to, String spelled) {
        if (looksLikeDate(from, to) || NotPhone.is(message, from, to, spelled)) {
            return;
        }
        if (known != null && known.isSaidAs(spelled)) {
            mask(from, to);
            return;
        }
        number(spelled, from, to).ifPresent(number -> {
            mask(from, to);
            if (mayReplace(from, to)) {
                notes.note(FactKind.PHONE, number.value(), from, to, 0.95);
            }
        });
    }

    private void mask(int from, int to) {
        for (int at = from; at < to; at++) {
            masked[at] = true;
        }
    }

    private Optional<PhoneNumber> number(String spelled, int from, int to) {
        String plain = spelled.replace('/', ' ').replace('.', ' ');
        if (plain.startsWith("+") || plain.startsWith("00")) {
            return PhoneNumber.parse(plain, null).or(() -> PhoneNumber.parse(plain.replace("(0)", ""), null));
        }
        boolean named = isNamed(from) || to - from >= message.size() - 1;
        long digits = plain.chars().filter(Character::isDigit).count();
        if (digits < FEWEST_DIGITS_UNASKED && !isNamed(from)) {
            return Optional.empty();
        }
        return regions.stream()
                .map(region -> PhoneNumber.parse(plain, region).filter(found -> named || !isAsWritten(found, plain)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> named && regions.isEmpty() ? PhoneNumber.parse(plain, null) : Optional.empty());
    }

    /** Figures that make a number only when they are taken to begin with the code of a country. */
    private static boolean isAsWritten(PhoneNumber number, String figures) {
        return number.isSaidAs("+" + figures);
    }

    private boolean isNamed(int from) {
        return asked.contains(Question.PHONE)
                || message.first(Sense.PHONE_WORD, message.sentenceStart(from), from) != null;
    }

    /** "no, it ends in 12": the last figures of the number known are others. */
    private void endsIn() {
        Hit cue = message.first(Sense.PHONE_END, 0, message.size());
        int at = cue == null ? -1 : cue.to();
        String digits = cue == null ? "" : endAt(at);
        int kept = known.value().length() - digits.length();
        if (!digits.isEmpty() && digits.length() <= LONGEST_END && kept > 0) {
            PhoneNumber.parse(known.value().substring(0, kept) + digits, null)
                    .ifPresent(number -> notes.note(FactKind.PHONE, number.value(), at, at + 1, 0.85));
        }
    }

    private String endAt(int at) {
        if (message.has(at) && message.token(at).isNumber()) {
            return message.token(at).text();
        }
        return SaidNumber.at(message, at).digits();
    }

    /** 2026-08-12, 12/08/2026, 12/08-15/08, 12.8. - 15.8. */
    private boolean looksLikeDate(int from, int to) {
        Figures figures = new Figures(message, DayOrder.UNSURE);
        Mention date = figures.at(from);
        if (date == null) {
            return false;
        }
        if (date.first().year() > 0) {
            return date.to() >= to || figures.at(to - 5) != null;
        }
        int dash = message.isSymbol(date.to(), ".") || message.isStop(date.to()) ? date.to() + 1 : date.to();
        return message.isSymbol(dash, "-") && figures.at(dash + 1) != null;
    }

    /** The first number told stays, unless the guest was asked, names the new one or corrects. */
    private boolean mayReplace(int from, int to) {
        if (NotPhone.isOthers(message, from) || message.before(from, Sense.NOT) != null) {
            return false;
        }
        boolean corrects =
                message.first(Sense.CORRECTION, 0, from) != null || message.first(Sense.WRONG_NUMBER, 0, from) != null;
        Fact before = notes.fact(FactKind.PHONE);
        boolean saidHere = before != null && !before.isClaimed() && notes.isOfThisMessage(before);
        if (before == null || saidHere) {
            return before == null || corrects;
        }
        return isNamed(from) || corrects || to - from >= message.size() - 1;
    }
}
