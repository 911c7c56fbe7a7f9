package org.hotelleads.outbox;

import java.util.regex.Pattern;

/** Takes out of a guest's words what could break a header, or make a text read differently from what it says. */
final class PlainText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}]");
    private static final Pattern GAPS = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    private static final Pattern CONTROLS_BUT_LINE_ENDS = Pattern.compile("[\\p{Cc}&&[^\\n]]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n\\s*");
    private static final String MORE = "\u2026";

    private PlainText() {}

    /** One line without control characters, marks of direction and the like, cut where it gets too long. */
    static String line(String text, int longest) {
        return text == null
                ? ""
                : cut(GAPS.matcher(visible(text)).replaceAll(" ").strip(), longest);
    }

    /** The same, but lines may end. */
    static String lines(String text, int longest) {
        if (text == null) {
            return "";
        }
        var clean = CONTROLS_BUT_LINE_ENDS
                .matcher(visible(text.replace("\r\n", "\n").replace('\r', '\n')))
                .replaceAll(" ");
        return cut(EMPTY_LINES.matcher(clean).replaceAll("\n").strip(), longest);
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + MORE;
    }
}
