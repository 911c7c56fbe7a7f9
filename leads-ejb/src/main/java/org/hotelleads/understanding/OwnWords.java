package org.hotelleads.understanding;

import java.util.Arrays;

/**
 * What a message says in its sender's own words: quoted mails and markup are blanked, character for character, so that
 * each span in the own words is the same span in the message.
 */
final class OwnWords {
    private OwnWords() {}

    static String of(String text) {
        int length = Math.min(text.length(), Tokens.LONGEST_TEXT);
        char[] words = null;
        for (int at = 0; at < length && words == null; at++) {
            words = "<>&[*_~`:|".indexOf(text.charAt(at)) >= 0 ? text.toCharArray() : null;
        }
        if (words == null) {
            return text;
        }
        new Markup(words, length).blank();
        new QuotedMail(words, length).blank();
        return new String(words);
    }

    /** The words without mail addresses, which are in no language. */
    static String withoutAddresses(String words) {
        if (words.indexOf('@') < 0) {
            return words;
        }
        char[] prose = words.toCharArray();
        int start = 0;
        boolean address = false;
        for (int at = 0; at <= prose.length; at++) {
            if (at == prose.length || Character.isWhitespace(prose[at])) {
                if (address) {
                    Arrays.fill(prose, start, at, ' ');
                }
                start = at + 1;
                address = false;
            } else {
                address |= prose[at] == '@';
            }
        }
        return new String(prose);
    }
}
