package org.hotelleads.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a mail says, before it becomes plain text and HTML. Whatever a guest or a colleague wrote stands in it as mere
 * text.
 *
 * @param lines facts, each with its name
 * @param quote somebody's own words; empty if there are none
 * @param link where to go on, and what that is called
 * @param why the reason why one gets this mail
 */
record MailText(
        Locale locale,
        String subject,
        String heading,
        String intro,
        List<Line> lines,
        String quote,
        Link link,
        String why) {

    static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_QUOTE = 1_500;

    /** A fact with its name. */
    record Line(String name, String value) {}

    /** An address with its name. */
    record Link(String name, String address) {}

    MailText {
        subject = PlainText.line(subject, LONGEST_SUBJECT);
        heading = PlainText.line(heading, LONGEST_SUBJECT);
        intro = PlainText.line(intro, LONGEST_LINE);
        lines = lines.stream()
                .map(line -> new Line(line.name(), PlainText.line(line.value(), LONGEST_LINE)))
                .filter(line -> !line.value().isEmpty())
                .toList();
        quote = PlainText.lines(quote, LONGEST_QUOTE);
    }

    String asText() {
        var parts = new ArrayList<>(List.of(heading, intro));
        if (!lines.isEmpty()) {
            parts.add(lines.stream()
                    .map(line -> line.name() + ": " + line.value())
                    .collect(Collectors.joining("\n")));
        }
        if (!quote.isEmpty()) {
            parts.add(quote.lines().map(line -> "> " + line).collect(Collectors.joining("\n")));
        }
        parts.add(link.name() + ":\n" + link.address());
        parts.add("-- \n" + why);
        return String.join("\n\n", parts) + "\n";
    }

    String asHtml() {
        return MailTemplate.MAIL.filled(Map.of(
                "language", locale.toLanguageTag(),
                "subject", PlainText.html(subject),
                "heading", PlainText.html(heading),
                "intro", PlainText.html(intro),
                "lines", lines.stream().map(MailText::asHtml).collect(Collectors.joining()),
                "quote", quote.isEmpty() ? "" : MailTemplate.QUOTE.filled(Map.of("text", paragraphs(quote))),
                "link", PlainText.html(link.address()),
                "open", PlainText.html(link.name()),
                "why", PlainText.html(why)));
    }

    private static String asHtml(Line line) {
        return MailTemplate.LINE.filled(
                Map.of("name", PlainText.html(line.name()), "value", PlainText.html(line.value())));
    }

    private static String paragraphs(String text) {
        return text.lines().map(PlainText::html).collect(Collectors.joining("<br>"));
    }
}
