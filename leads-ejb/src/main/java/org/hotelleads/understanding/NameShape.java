package org.hotelleads.understanding;

import java.util.Optional;

/** Knows what a person's name looks like among other words. */
final class NameShape {
    /** A name as it will be shown, with the tokens it takes. */
    record Name(String value, int from, int to) {}

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_SIGNATURE = 60;

    /** A closing after which a name follows even without a comma. */
    private static final int STRONG_CLOSING = 1;

    private static final int MOST_WORDS_OF_AN_ANSWER = 5;
    private static final int FEWEST_WORDS_BEFORE = 4;
    private static final int LONGEST_CLOSING = 3;

    private final Reading message;
    private final boolean[] masked;

    NameShape(Reading message, boolean[] masked) {
        this.message = message;
        this.masked = masked;
    }

    /** The name that starts at the token; without a strong cue only capitalised words are names. */
    Optional<Name> read(int start, boolean strongCue) {
        int from = message.is(message.skip(start, Sense.THE), Sense.TITLE) ? message.skip(start, Sense.THE) : start;
        while (message.is(from, Sense.TITLE)) {
            from = message.skip(from, Sense.TITLE);
            from = message.isSymbol(from, ".") ? from + 1 : from;
        }
        int to = from;
        int lastWord = from;
        while (to - from < MOST_WORDS && continues(from, to, strongCue)) {
            to++;
            lastWord = isNameWord(to - 1, strongCue) || (to - 1 > from && isSurname(to - 1)) ? to : lastWord;
        }
        Optional<Name> name = lastWord > from ? checked(from, lastWord) : Optional.empty();
        return name.flatMap(found -> turnedRound(found, strongCue));
    }

    /** "Müller, Hans" and "Bond, James Bond" are said last name first. */
    private Optional<Name> turnedRound(Name last, boolean strongCue) {
        int from = last.to() + 1;
        boolean one = last.to() - last.from() == 1 && message.isSymbol(last.to(), ",") && isNameWord(from, strongCue);
        if (!one) {
            return Optional.of(last);
        }
        int to = from;
        while (to - from < 3 && isNameWord(to, strongCue)) {
            to++;
        }
        boolean again =
                message.token(to - 1).text().equals(message.token(last.from()).text());
        boolean first = message.is(from, Sense.GIVEN_NAME) && !message.is(last.from(), Sense.GIVEN_NAME);
        if (again && to - from > 1) {
            return checked(from, to);
        }
        int end = to;
        return first && endsThere(end)
                ? checked(from, end).map(given -> new Name(given.value() + " " + last.value(), last.from(), end))
                : Optional.of(last);
    }

    private boolean continues(int from, int to, boolean strongCue) {
        if (!message.has(to) || masked[to]) {
            return false;
        }
        if (isNameWord(to, strongCue)) {
            return true;
        }
        if (to == from && strongCue && message.is(to, Sense.PARTICLE) && isCapital(to)) {
            return isNameWord(afterParticles(to), true);
        }
        boolean initialsPoint = to > from
                && message.isSymbol(to, ".")
                && message.token(to - 1).text().length() == 1;
        boolean particle = to > from
                && message.is(to, Sense.PARTICLE)
                && (isNameWord(afterParticles(to), false) || strongCue && isInLowerCase(from, afterParticles(to)));
        return initialsPoint || particle || isElided(to) || (to > from && isSurname(to));
    }

    /** "ana de rosa": nothing has capitals, and the last word is a name or means nothing else. */
    private boolean isInLowerCase(int from, int last) {
        return Character.isLowerCase(message.text().charAt(message.token(from).start()))
                && isNameWord(last, true)
                && message.hitsAt(last).stream().allMatch(hit -> hit.sense() == Sense.GIVEN_NAME);
    }

    /** The "O" of "O'Connor" and the "D" of "D'Angelo". */
    private boolean isElided(int at) {
        boolean letter = message.has(at + 1)
                && message.token(at).text().length() <= 2
                && message.token(at).isWord()
                && message.token(at + 1).isWord();
        return letter
                && message.token(at + 1).start() == message.token(at).end() + 1
                && Folding.fold(message.text()
                                .substring(
                                        message.token(at).end(),
                                        message.token(at + 1).start()))
                        .equals("'")
                && isNameWord(
                        at + 1,
                        Character.isUpperCase(
                                message.text().charAt(message.token(at).start())));
    }

    /** A surname that is also another word, such as "Petit" or "Mora": in capitals after a name, and nothing follows. */
    private boolean isSurname(int at) {
        return message.token(at).isWord()
                && Character.isUpperCase(message.text().charAt(message.token(at).start()))
                && Character.isUpperCase(
                        message.text().charAt(message.token(at - 1).start()))
                && message.is(at, Sense.COMMON)
                && !message.isAny(at, Sense.NOBODY, Sense.CALLER, Sense.CLOSING, Sense.FILLER)
                && (message.isStop(at + 1) || message.isSymbol(at + 1, ","));
    }

    /** A name in speech, which has no capitals: words that mean nothing else, up to a pause. */
    Optional<Name> spoken(int start, int fewestWords) {
        int to = start;
        while (to - start < 3
                && message.has(to)
                && message.token(to).isWord()
                && message.hitsAt(to).isEmpty()
                && !masked[to]) {
            to++;
        }
        boolean pause = !message.has(to)
                || !message.token(to).isWord() && !message.token(to).isNumber();
        return pause && to - start >= fewestWords ? checked(start, to) : Optional.empty();
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(message.text().charAt(message.token(at).start()));
    }

    private int afterParticles(int at) {
        int next = at;
        while (message.is(next, Sense.PARTICLE) && next - at < 3) {
            next++;
        }
        return next;
    }

    private boolean isNameWord(int at, boolean lowerCaseToo) {
        if (!message.has(at) || !message.token(at).isWord() || masked[at]) {
            return false;
        }
        boolean capital =
                Character.isUpperCase(message.text().charAt(message.token(at).start()));
        boolean alphabetWithoutCase =
                !Character.isLowerCase(message.text().charAt(message.token(at).start())) && !capital;
        boolean month = capital && message.isAny(at, Sense.MONTH, Sense.LOOSE_MONTH);
        boolean other = message.isAny(at, Sense.COMMON, Sense.NOBODY, Sense.CALLER, Sense.PARTICLE, Sense.CLOSING);
        return (capital || lowerCaseToo || alphabetWithoutCase)
                && (!other
                        || month
                        || (capital && isGivenParticle(at))
                        || isShortSurname(at, capital)
                        || (capital && isBeforeSurname(at)));
    }

    /** "Will Smith", "Hope Turner": a capital alone does not make a name, a surname after it does. */
    private boolean isBeforeSurname(int at) {
        boolean surname = message.has(at + 1)
                && message.token(at + 1).isWord()
                && Character.isUpperCase(
                        message.text().charAt(message.token(at + 1).start()))
                && message.hitsAt(at + 1).isEmpty();
        return surname && message.is(at, Sense.GIVEN_NAME);
    }

    /** "Ben" and "San" are names at the beginning of one, particles within. */
    private boolean isGivenParticle(int at) {
        return message.is(at, Sense.GIVEN_NAME)
                && message.is(at, Sense.PARTICLE)
                && !message.isAny(at, Sense.COMMON, Sense.NOBODY, Sense.CLOSING);
    }

    /** "Ana Bell", "Juan Day" are rare; an initial is not. */
    private boolean isShortSurname(int at, boolean capital) {
        return capital && at > 0 && message.token(at).text().length() == 1 && message.isSymbol(at + 1, ".");
    }

    private Optional<Name> checked(int from, int to) {
        for (int at = from; at < to; at++) {
            if (message.isAny(at, Sense.PLACE, Sense.NOBODY)
                    || message.token(at).isNumber()) {
                return Optional.empty();
            }
        }
        boolean placeFollows = message.is(to, Sense.PLACE);
        boolean tooShort = message.token(to - 1).end() - message.token(from).start() < 2;
        return placeFollows || tooShort
                ? Optional.empty()
                : PersonName.of(message.said(from, to)).map(value -> new Name(value, from, to));
    }

    /** The whole message as the answer to "what is your name?", with "it's" or "hola" before it and contacts after. */
    Optional<Name> answer() {
        int from = 0;
        while (message.is(from, Sense.FILLER) || isLightSymbol(from)) {
            from = Math.max(from + 1, message.skip(from, Sense.FILLER));
        }
        Optional<Name> name = read(from, true);
        boolean whole = name.isPresent() && endsThere(name.get().to());
        boolean few = whole && name.get().to() - name.get().from() <= MOST_WORDS_OF_AN_ANSWER;
        boolean question = message.size() > 0 && message.isSymbol(message.size() - 1, "?");
        return few && !question ? name : Optional.empty();
    }

    /** "Lucía Fernández 655 123 456": two words or more in capitals at the start, then an address or a number. */
    Optional<Name> beforeContact() {
        return answer().filter(name -> name.to() - name.from() >= 2 && !message.isStop(name.to()))
                .filter(name -> masked[name.to()] || (message.has(name.to() + 1) && masked[name.to() + 1]))
                .filter(name -> read(name.from(), false).filter(name::equals).isPresent());
    }

    private boolean isLightSymbol(int at) {
        return message.has(at)
                && !message.token(at).isWord()
                && !message.token(at).isNumber();
    }

    private boolean endsThere(int at) {
        return !message.has(at)
                || !message.token(at).isWord()
                || masked[at]
                || message.is(at, Sense.AND)
                || message.is(at, Sense.MY)
                || message.is(at, Sense.FILLER);
    }

    /** "Ana Ruiz here", "Jamesha Hamlett calling" at the start. */
    Optional<Name> caller() {
        int from = 0;
        while (message.is(from, Sense.FILLER) || isLightSymbol(from)) {
            from = Math.max(from + 1, message.skip(from, Sense.FILLER));
        }
        Optional<Name> lower = calling(from, true);
        for (int at = from + 1; lower.isEmpty() && at < message.size(); at++) {
            lower = message.isStop(at - 1) && message.is(at, Sense.GIVEN_NAME) ? calling(at, false) : lower;
        }
        return lower;
    }

    private Optional<Name> calling(int from, boolean strongCue) {
        return read(from, strongCue)
                .filter(name -> message.is(name.to(), Sense.CALLER))
                .filter(name -> name.to() - name.from() <= 3);
    }

    /** The last line of a letter, after its closing. */
    Optional<Name> signature() {
        for (int at = Math.max(0, message.size() - LONGEST_SIGNATURE); at < message.size(); at++) {
            Hit closing = message.hit(at, Sense.CLOSING);
            int from = closing == null ? -1 : afterClosing(closing);
            Optional<Name> name = from < 0 ? Optional.empty() : read(from, false);
            boolean near = at >= message.size() - 12;
            if (name.isPresent() && (near && restIsContact(name.get().to()) || isOnItsOwnLine(name.get()))) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** A name follows a closing after a comma or on the next line. */
    private int afterClosing(Hit closing) {
        int next = closing.to();
        int rest = next;
        while (message.has(rest)
                && rest - next < LONGEST_CLOSING
                && message.token(rest).isWord()) {
            rest++;
        }
        next = closing.value() == STRONG_CLOSING && message.isSymbol(rest, "\n") ? rest : next;
        boolean line = false;
        while (message.has(next)
                && !message.token(next).isWord()
                && !message.token(next).isNumber()) {
            line |= message.isSymbol(next, "\n") || message.isSymbol(next, ",");
            next++;
        }
        return line || closing.value() == STRONG_CLOSING ? next : -1;
    }

    /** Above the office and the company of who signs. */
    private boolean isOnItsOwnLine(Name name) {
        int before = name.from() - 1;
        while (message.has(before) && message.is(before, Sense.TITLE) || message.isSymbol(before, ".")) {
            before--;
        }
        boolean begins = message.isSymbol(before, "\n");
        boolean ends = !message.has(name.to()) || message.isSymbol(name.to(), "\n") || message.isSymbol(name.to(), ",");
        return begins && ends && name.to() - name.from() >= 2;
    }

    /** A message that ends in nothing but a known first name on its own line, or with a last name behind a full stop. */
    Optional<Name> lastLine() {
        int end = message.size();
        while (end > 0 && isLightSymbol(end - 1)) {
            end--;
        }
        int from = message.sentenceStart(Math.max(0, end - 1));
        boolean said = from > FEWEST_WORDS_BEFORE && message.is(from, Sense.GIVEN_NAME) && isCapital(from);
        boolean line = message.isSymbol(from - 1, "\n");
        int last = end;
        return said
                ? read(from, false)
                        .filter(name -> name.to() == last && (line || name.to() - name.from() > 1))
                        .filter(name -> !message.isSymbol(name.to(), "?"))
                : Optional.empty();
    }

    private boolean restIsContact(int at) {
        for (int next = at; next < message.size(); next++) {
            if (message.token(next).isWord() && !masked[next]) {
                return false;
            }
        }
        return true;
    }
}
