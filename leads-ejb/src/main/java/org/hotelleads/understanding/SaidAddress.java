package org.hotelleads.understanding;

import java.util.List;
import java.util.Map;

/** An email address said in words around its "at": the tokens it takes and how it is spelled. */
record SaidAddress(String spelled, int from, int to) {
    private static final int MOST_PARTS = 8;
    private static final List<Sense> IN_ORDER = List.of(Sense.DOT, Sense.DASH, Sense.UNDERSCORE, Sense.PLUS);
    private static final Map<Sense, String> SIGNS =
            Map.of(Sense.DOT, ".", Sense.DASH, "-", Sense.UNDERSCORE, "_", Sense.PLUS, "+");

    /** The address on both sides of the "at", which may stand in brackets. */
    static SaidAddress around(Reading message, int at) {
        int left = isBracket(message, at - 1) ? at - 1 : at;
        int right = message.skip(at, Sense.AT_SIGN);
        right = isBracket(message, right) ? right + 1 : right;
        StringBuilder spelled = new StringBuilder("@");
        int from = before(message, left, spelled);
        int to = after(message, right, spelled);
        return new SaidAddress(spelled.toString(), from, to);
    }

    boolean isLong() {
        return spelled.length() > 5 && spelled.lastIndexOf('.') > spelled.indexOf('@') && !spelled.startsWith("@");
    }

    private static int before(Reading message, int at, StringBuilder spelled) {
        int from = at;
        for (int part = 0; part < MOST_PARTS && isPart(message, from - 1); part++) {
            from--;
            spelled.insert(0, message.token(from).text());
            Hit sign = signBefore(message, from);
            String mark = sign != null ? SIGNS.get(sign.sense()) : written(message, from - 1);
            if (mark == null) {
                return from;
            }
            spelled.insert(0, mark);
            from = sign != null ? sign.from() : from - 1;
        }
        return from;
    }

    private static int after(Reading message, int at, StringBuilder spelled) {
        int to = at;
        for (int part = 0; part < MOST_PARTS && isPart(message, to); part++) {
            spelled.append(message.token(to).text());
            to++;
            int next = isBracket(message, to) ? to + 1 : to;
            Hit sign = signAt(message, next);
            String mark = sign != null ? SIGNS.get(sign.sense()) : written(message, next);
            int behind = sign != null ? sign.to() : next + 1;
            behind = isBracket(message, behind) ? behind + 1 : behind;
            if (mark == null || !isPart(message, behind)) {
                return to;
            }
            spelled.append(mark);
            to = behind;
        }
        return to;
    }

    private static boolean isPart(Reading message, int at) {
        return message.has(at)
                && (message.token(at).isWord() || message.token(at).isNumber())
                && signAt(message, at) == null;
    }

    private static Hit signAt(Reading message, int at) {
        for (Sense sense : IN_ORDER) {
            if (message.is(at, sense)) {
                return message.hit(at, sense);
            }
        }
        return null;
    }

    private static Hit signBefore(Reading message, int at) {
        for (Sense sense : IN_ORDER) {
            Hit sign = message.before(at, sense);
            if (sign != null && sign.from() > 0) {
                return sign;
            }
        }
        return null;
    }

    private static String written(Reading message, int at) {
        boolean sign = message.isSymbol(at, ".") || message.isSymbol(at, "-") || message.isSymbol(at, "_");
        return sign && message.token(at).glued() ? message.token(at).text() : null;
    }

    private static boolean isBracket(Reading message, int at) {
        return message.isSymbol(at, "(")
                || message.isSymbol(at, ")")
                || message.isSymbol(at, "[")
                || message.isSymbol(at, "]");
    }
}
