package org.hotelleads.booking;

import java.lang.Character.UnicodeScript;

/** Compares two words of names that may be mistyped or cut down to an initial. */
final class Word {

    /** From so many letters on, a word with one mistake is still the same word. */
    private static final int LONG_ENOUGH = 5;

    private Word() {}

    /** One letter, save where a whole name is written with one. */
    static boolean isInitial(String word) {
        return word.length() == 1 && UnicodeScript.of(word.charAt(0)) != UnicodeScript.HAN;
    }

    static boolean isNear(String one, String other) {
        return one.equals(other)
                || isInitial(one) && other.startsWith(one)
                || isInitial(other) && one.startsWith(other)
                || Math.min(one.length(), other.length()) >= LONG_ENOUGH && differInOneMistake(one, other);
    }

    /** A letter too many, a letter for another, or two in the wrong order. */
    private static boolean differInOneMistake(String one, String other) {
        var start = 0;
        var shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        var mine = one.substring(start, one.length() - end);
        var theirs = other.substring(start, other.length() - end);
        return Math.max(mine.length(), theirs.length()) <= 1
                || mine.length() == 2
                        && new StringBuilder(mine).reverse().toString().equals(theirs);
    }
}
