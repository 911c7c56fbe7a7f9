package org.hotelleads.understanding;

/** Reads numbers, in figures or in words. */
final class Counts {
    /** A number, the token after it, and whether it was an ordinal ("the 3rd") and written in words. */
    record Count(int value, int to, boolean ordinal, boolean inWords) {}

    private static final int LARGEST = 999;

    private Counts() {}

    static boolean isAt(Reading message, int at) {
        return at(message, at) != null;
    }

    /** The number that starts at the token, or null. */
    static Count at(Reading message, int from) {
        if (!message.has(from)) {
            return null;
        }
        return message.token(from).isNumber() ? figure(message, from) : words(message, from);
    }

    private static Count figure(Reading message, int from) {
        int value = message.token(from).figure();
        if (value < 0 || value > LARGEST) {
            return null;
        }
        Hit suffix = message.hit(from + 1, Sense.SUFFIX);
        boolean ordinal = suffix != null && isSuffix(message, from + 1);
        return new Count(value, ordinal ? suffix.to() : from + 1, ordinal, false);
    }

    /** "3rd", "3 rd", and in German "3." within a sentence, though not in "3.5". */
    private static boolean isSuffix(Reading message, int at) {
        Token suffix = message.token(at);
        if (!suffix.isWord()) {
            boolean fraction = message.has(at + 1)
                    && message.token(at + 1).glued()
                    && message.token(at + 1).isNumber();
            return suffix.glued() && !message.isStop(at) && !fraction;
        }
        return suffix.glued() || suffix.text().length() == 2;
    }

    private static Count words(Reading message, int from) {
        Hit ordinal = message.hit(from, Sense.ORDINAL);
        if (ordinal != null) {
            return new Count(ordinal.value(), ordinal.to(), true, true);
        }
        Hit number = message.hit(from, Sense.NUMBER);
        if (number == null) {
            return null;
        }
        return number.value() >= 20 && number.value() % 10 == 0 ? withUnit(message, number) : plain(number);
    }

    private static Count plain(Hit number) {
        return new Count(number.value(), number.to(), false, true);
    }

    private static Count withUnit(Reading message, Hit tens) {
        Hit ordinal = message.hit(tens.to(), Sense.ORDINAL);
        if (ordinal != null && ordinal.value() < 10) {
            return new Count(tens.value() + ordinal.value(), ordinal.to(), true, true);
        }
        Hit unit = message.hit(tens.to(), Sense.NUMBER);
        if (unit != null && unit.value() < 10) {
            return new Count(tens.value() + unit.value(), unit.to(), false, true);
        }
        return plain(tens);
    }
}
