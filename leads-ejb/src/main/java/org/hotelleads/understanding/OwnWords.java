package org.hotelleads.understanding;

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
}
