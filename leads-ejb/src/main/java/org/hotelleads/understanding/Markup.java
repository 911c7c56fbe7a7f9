package org.hotelleads.understanding;

import java.util.Map;
import java.util.Set;

/** Takes HTML and the marks of bold, italic and links out of a text in place, leaving blanks of the same length. */
final class Markup {
    /** Stands where an entity was longer than its character; it belongs to the word around it and is no part of it. */
    static final char NOTHING = '\u034F';

    private static final int LONGEST_TAG = 400;
    private static final int LONGEST_ENTITY = 10;
    private static final Set<String> TAGS = Set.of(
            "a",
            "b",
            "i",
            "u",
            "p",
            "s",
            "br",
            "hr",
            "em",
            "strong",
            "span",
            "div",
            "img",
            "script",
            "style",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "font",
            "html",
            "body",
            "head",
            "meta",
            "title",
            "pre",
            "code",
            "input",
            "form",
            "button",
            "iframe",
            "svg",
            "object",
            "link",
            "center",
            "small",
            "big",
            "sub",
            "sup",
            "blockquote",
            "textarea",
            "video",
            "audio",
            "mark",
            "label");
    private static final Set<String> WITH_CONTENT = Set.of("script", "style", "blockquote", "head", "title");
    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("lt", ' '),
            Map.entry("gt", ' '),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("nbsp", ' '),
            Map.entry("rsquo", '\''),
            Map.entry("ndash", '-'),
            Map.entry("aacute", 'á'),
            Map.entry("eacute", 'é'),
            Map.entry("iacute", 'í'),
            Map.entry("oacute", 'ó'),
            Map.entry("uacute", 'ú'),
            Map.entry("ntilde", 'ñ'),
            Map.entry("uuml", 'ü'),
            Map.entry("ouml", 'ö'),
            Map.entry("auml", 'ä'),
            Map.entry("szlig", 'ß'),
            Map.entry("egrave", 'è'),
            Map.entry("agrave", 'à'),
            Map.entry("igrave", 'ì'),
            Map.entry("ograve", 'ò'),
            Map.entry("ugrave", 'ù'),
            Map.entry("ecirc", 'ê'),
            Map.entry("ccedil", 'ç'),
            Map.entry("atilde", 'ã'),
            Map.entry("otilde", 'õ'),
            Map.entry("acirc", 'â'),
            Map.entry("ocirc", 'ô'),
            Map.entry("Eacute", 'É'),
            Map.entry("Aacute", 'Á'),
            Map.entry("Uuml", 'Ü'),
            Map.entry("Ouml", 'Ö'),
            Map.entry("Auml", 'Ä'),
            Map.entry("Oacute", 'Ó'),
            Map.entry("iuml", 'ï'),
            Map.entry("euml", 'ë'),
            Map.entry("icirc", 'î'),
            Map.entry("iquest", '¿'),
            Map.entry("iexcl", '¡'));

    private final char[] text;
    private final int length;

    Markup(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    void blank() {
        for (int at = 0; at < length; at++) {
            switch (text[at]) {
                case '<' -> tag(at);
                case '&' -> entity(at);
                case ']' -> link(at);
                case '*', '_', '~', '`' -> mark(at);
                default -> {}
            }
        }
    }

    /** Blanks a tag; an address in angle brackets and "2 < 3" are none. */
    private void tag(int at) {
        int from = at + 1 < length && text[at + 1] == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < length && to - from <= 10 && isTagSign(text[to])) {
            to++;
        }
        boolean comment = from + 2 < length && text[from] == '!' && text[from + 1] == '-';
        String name = new String(text, from, to - from).toLowerCase(java.util.Locale.ROOT);
        boolean ends = to < length && (text[to] == '>' || text[to] == '/' || Character.isWhitespace(text[to]));
        if (!comment && !(TAGS.contains(name) && ends)) {
            return;
        }
        int close = find('>', to, at + LONGEST_TAG);
        if (close > 0) {
            boolean content = WITH_CONTENT.contains(name) && text[at + 1] != '/';
            fill(at, (content ? endOfContent(name, close) : close) + 1);
        }
    }

    private int endOfContent(String name, int from) {
        for (int at = from; at + name.length() + 2 < length; at++) {
            if (text[at] == '<' && text[at + 1] == '/' && matches(name, at + 2)) {
                return Math.max(at, find('>', at, at + name.length() + 8));
            }
        }
        return length - 1;
    }

    private boolean matches(String name, int from) {
        for (int at = 0; at < name.length(); at++) {
            if (Character.toLowerCase(text[from + at]) != name.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private void entity(int at) {
        int semicolon = find(';', at, at + LONGEST_ENTITY);
        if (semicolon < 0) {
            return;
        }
        String name = new String(text, at + 1, semicolon - at - 1);
        Character meant = name.startsWith("#") ? numbered(name) : ENTITIES.get(name);
        if (meant != null) {
            java.util.Arrays.fill(text, at, semicolon + 1, meant == ' ' ? ' ' : NOTHING);
            text[at] = meant;
        }
    }

    private static Character numbered(String name) {
        boolean hexadecimal = name.length() > 2 && Character.toLowerCase(name.charAt(1)) == 'x';
        try {
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            boolean plain = code >= ' ' && code < Character.MIN_SURROGATE && code != '<' && code != '>';
            return plain ? (char) code : Character.valueOf(' ');
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** "[our site](https://…)" says only what stands in the brackets. */
    private void link(int at) {
        if (at + 1 < length && text[at + 1] == '(') {
            int close = find(')', at, at + LONGEST_TAG);
            if (close > 0) {
                fill(at, close + 1);
                blankBracketBefore(at);
            }
        }
    }

    private void blankBracketBefore(int close) {
        for (int at = close - 1; at >= Math.max(0, close - LONGEST_TAG); at--) {
            if (text[at] == '[') {
                text[at] = ' ';
                return;
            }
        }
    }

    /** A mark of bold or italic stands at the edge of a word; the star of "4*" and the line in an address do not. */
    private void mark(int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(text[at - 1]);
        boolean after = at + 1 < length && Character.isLetterOrDigit(text[at + 1]);
        boolean opens = !before && at + 1 < length && Character.isLetter(text[at + 1]);
        boolean closes = at > 0 && Character.isLetter(text[at - 1]) && !after;
        boolean address = text[at] == '_' && (isNear('@', at));
        if ((opens || closes) && !address) {
            text[at] = ' ';
        }
    }

    private boolean isNear(char sign, int at) {
        for (int near = Math.max(0, at - 64); near < Math.min(length, at + 64); near++) {
            if (text[near] == sign) {
                return true;
            }
        }
        return false;
    }

    private int find(char sign, int from, int to) {
        for (int at = from; at < Math.min(length, to); at++) {
            if (text[at] == sign) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isTagSign(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private void fill(int from, int to) {
        for (int at = from; at < to; at++) {
            text[at] = text[at] == '\n' ? '\n' : ' ';
        }
    }
}
