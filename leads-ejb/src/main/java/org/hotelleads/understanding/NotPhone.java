package org.hotelleads.understanding;

/** Tells long figures that are no phone number of the guest: codes, cards, prices, and numbers of others. */
final class NotPhone {
    private static final int NEAR = 6;
    private static final int SHORTEST_CARD = 13;
    private static final String MONEY = "$€£#¥";

    private NotPhone() {}

    /** Whether the figures in tokens [from, to) name or cost something. */
    static boolean is(Reading message, int from, int to, String spelled) {
        return isCode(message, from) || isMoney(message, from - 1) || isPrice(message, to) || isCard(spelled);
    }

    /** Whether the words before say that a number is the hotel's or another person's. */
    static boolean isOthers(Reading message, int from) {
        int sentence = message.sentenceStart(from);
        Hit other = message.first(Sense.OTHER_PERSON, Math.max(sentence, from - NEAR), from);
        return message.first(Sense.YOUR, sentence, from) != null || other != null && !isSelf(message, other);
    }

    /** "I am his assistant": the guest says who they are. */
    private static boolean isSelf(Reading message, Hit other) {
        Hit the = message.before(other.from(), Sense.THE);
        return message.before(the == null ? other.from() : the.from(), Sense.WEAK_NAME_CUE) != null;
    }

    private static boolean isCode(Reading message, int from) {
        int start = Math.max(message.sentenceStart(from), from - NEAR);
        Hit code = message.last(Sense.NOT_PHONE, start, from);
        code = code == null ? message.last(Sense.CODE, start, from) : code;
        Hit phone = message.last(Sense.PHONE_WORD, start, from);
        return code != null && (phone == null || phone.from() <= code.to() - 1);
    }

    private static boolean isMoney(Reading message, int at) {
        return message.has(at) && MONEY.contains(message.token(at).text());
    }

    private static boolean isPrice(Reading message, int to) {
        return isMoney(message, to) || message.is(to, Sense.PRICE_UNIT);
    }

    /** Thirteen figures or more whose check digit is that of a card. */
    private static boolean isCard(String spelled) {
        int[] digits =
                spelled.chars().filter(Character::isDigit).map(c -> c - '0').toArray();
        int sum = 0;
        for (int at = 0; at < digits.length; at++) {
            int twice = (digits.length - at) % 2 == 0 ? 2 * digits[at] : digits[at];
            sum += twice > 9 ? twice - 9 : twice;
        }
        boolean dialled = spelled.startsWith("+") || spelled.startsWith("00");
        return digits.length >= SHORTEST_CARD && !dialled && sum % 10 == 0;
    }
}
