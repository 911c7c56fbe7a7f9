package org.hotelleads.web.channel;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Makes text from outside fit for being kept: no control characters, no halves of letters, not too long. */
public final class CleanText {

    private static final int LONGEST_BYTES = 16 * 1024;
    private static final char UNREADABLE = '\uFFFD';

    private CleanText() {}

    /** The text without what cannot be seen; tabs and line ends stay. */
    public static String of(String text) {
        if (text.chars().noneMatch(letter -> isControl(letter) || Character.isSurrogate((char) letter))) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> !isControl(letter))
                .map(letter -> isHalf(letter) ? UNREADABLE : letter)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** As much of a clean text from its beginning as one message can hold. */
    public static String cut(String text) {
        if (text.length() <= LONGEST_BYTES / 3) {
            return text;
        }
        var letters = CharBuffer.wrap(text);
        StandardCharsets.UTF_8.newEncoder().encode(letters, ByteBuffer.allocate(LONGEST_BYTES), true);
        return text.substring(0, letters.position());
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r';
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
