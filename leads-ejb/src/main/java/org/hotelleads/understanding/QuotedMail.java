package org.hotelleads.understanding;

import java.util.List;
import java.util.Set;

/** Blanks in place what a message quotes of others: lines after ">", and what stands below the head of an older mail. */
final class QuotedMail {
    private static final int LONGEST_HEAD = 250;
    private static final int LONGEST_LABEL = 15;
    private static final int MOST_TRIES = 40;
    private static final List<String> WROTE = List.of(
            "wrote:",
            "schrieb:",
            "escribio:",
            "a ecrit :",
            "a ecrit:",
            "ha scritto:",
            "escreveu:",
            "geschrieben:",
            "wrote :");
    private static final List<String> WRITES_FIRST = List.of("schrieb ", "schrieb am ", "hat am ");
    private static final Set<String> BEGINNINGS = Set.of("on", "am", "el", "le", "il", "em", "den", "a", "no", "vom");
    private static final List<String> HEADS = List.of(
            "original message",
            "ursprungliche nachricht",
            "originalnachricht",
            "mensaje original",
            "message d'origine",
            "message original",
            "messaggio originale",
            "mensagem original",
            "forwarded message",
            "mensaje reenviado",
            "weitergeleitete nachricht",
            "message transfere",
            "messaggio inoltrato",
            "mensagem encaminhada",
            "mensagem reencaminhada",
            "begin forwarded message",
            "inicio del mensaje reenviado");
    private static final Set<String> SENDER = Set.of("from", "de", "von", "da", "desde", "expediteur", "mittente");
    private static final Set<String> SENT = Set.of(
            "sent",
            "date",
            "gesendet",
            "datum",
            "enviado",
            "enviado el",
            "fecha",
            "envoye",
            "inviato",
            "data",
            "enviada em",
            "enviado em");
    private static final Set<String> SUBJECT = Set.of("subject", "betreff", "asunto", "objet", "oggetto", "assunto");
    private static final Set<String> RECIPIENT =
            Set.of("to", "an", "para", "a", "cc", "kopie", "reply-to", "destinataire", "antwort an", "per");

    private final char[] text;
    private final int length;
    private final String folded;
    private int triesLeft = MOST_TRIES;

    QuotedMail(char[] text, int length) {
        this.text = text;
        this.length = length;
        this.folded = Folding.fold(new String(text, 0, length));
    }

    void blank() {
        int start = 0;
        while (start < length) {
            int end = endOfLine(start);
            int first = firstSign(start, end);
            if (first < end && (text[first] == '>' || text[first] == '|' && isTable(first))) {
                fill(start, end);
            } else if (first < end && isHead(first, end)) {
                int below = below(first, end);
                boolean marked = nextSign(below) == '>';
                fill(start, marked ? below : length);
                end = marked ? below : length;
            }
            start = end + 1;
        }
    }

    private boolean isTable(int at) {
        return at + 1 < length && text[at + 1] == ' ';
    }

    /** Whether an older mail begins at this line. */
    private boolean isHead(int from, int end) {
        return isWrote(from) || isRule(from, end) || isHeader(from);
    }

    /** "On Tue, 3 May 2026, Hotel Sol <…> wrote:", which may be broken into two or three lines. */
    private boolean isWrote(int from) {
        boolean begins = BEGINNINGS.contains(folded.substring(from, wordEnd(from)));
        return begins && triesLeft-- > 0 && wroteEnd(from) > 0;
    }

    /** Where such a head ends, when it holds a figure and no blank line comes before; else -1. */
    private int wroteEnd(int from) {
        int blank = folded.indexOf("\n\n", from);
        int end = Math.min(blank < 0 ? length : blank, from + LONGEST_HEAD);
        String head = folded.substring(from, Math.max(from, Math.min(end, length)));
        if (head.chars().limit(80).noneMatch(Character::isDigit)) {
            return -1;
        }
        for (String wrote : WROTE) {
            int at = head.indexOf(wrote);
            if (at >= 0 && isEndOfLine(from + at + wrote.length())) {
                return from + at + wrote.length();
            }
        }
        int first = WRITES_FIRST.stream().mapToInt(head::indexOf).max().orElse(-1);
        int colon = first < 0 ? -1 : head.indexOf(':', Math.max(first, head.lastIndexOf(':')));
        return colon > 0 && isEndOfLine(from + colon + 1) ? from + colon + 1 : -1;
    }

    private boolean isEndOfLine(int from) {
        int at = from;
        while (at < length && text[at] != '\n' && Character.isWhitespace(text[at])) {
            at++;
        }
        return at >= length || text[at] == '\n';
    }

    /** "-----Original Message-----" and its like. */
    private boolean isRule(int from, int end) {
        String line = folded.substring(from, end).replace('\u2019', '\'');
        boolean dashes = line.startsWith("--") || line.startsWith("__") || line.endsWith(":") || line.startsWith("==");
        return dashes && HEADS.stream().anyMatch(line::contains);
    }

    /** Lines such as "From: …", "Sent: …", "To: …", "Subject: …", of which three with a sender and a subject suffice. */
    private boolean isHeader(int from) {
        if (!SENDER.contains(label(from))) {
            return false;
        }
        boolean sent = false;
        boolean subject = false;
        int start = from;
        for (int line = 0; line < 6 && start < length; line++) {
            String label = label(firstSign(start, endOfLine(start)));
            sent |= SENT.contains(label) || RECIPIENT.contains(label);
            subject |= SUBJECT.contains(label);
            start = endOfLine(start) + 1;
        }
        return sent && subject;
    }

    private String label(int from) {
        for (int at = from; at < Math.min(length, from + LONGEST_LABEL) && text[at] != '\n'; at++) {
            if (text[at] == ':') {
                return folded.substring(from, at).replace('*', ' ').strip();
            }
        }
        return "";
    }

    /** Where the head ends and the quoted words begin. */
    private int below(int from, int end) {
        int wrote = BEGINNINGS.contains(folded.substring(from, wordEnd(from))) ? wroteEnd(from) : -1;
        return wrote < 0 ? end : endOfLine(wrote);
    }

    private char nextSign(int from) {
        int at = from;
        while (at < length && Character.isWhitespace(text[at])) {
            at++;
        }
        return at < length ? text[at] : ' ';
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < length && Character.isLetter(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private int firstSign(int from, int end) {
        int at = from;
        while (at < end && (Character.isWhitespace(text[at]) || text[at] == '*')) {
            at++;
        }
        return at;
    }

    private int endOfLine(int from) {
        int at = folded.indexOf('\n', from);
        return at < 0 ? length : at;
    }

    private void fill(int from, int to) {
        for (int at = from; at < Math.min(to, length); at++) {
            text[at] = text[at] == '\n' ? '\n' : ' ';
        }
    }
}
