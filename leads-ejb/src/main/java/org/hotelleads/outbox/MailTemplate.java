package org.hotelleads.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of HTML with gaps such as {@code {heading}}; what fills a gap is never looked through for gaps again. */
enum MailTemplate {
    MAIL("mail.html"),
    LINE("mail-line.html"),
    QUOTE("mail-quote.html");

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    private final String html;

    MailTemplate(String file) {
        try (var stream = MailTemplate.class.getResourceAsStream(file)) {
            html = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills each gap with HTML, in which everything that is mere text has been escaped. */
    String filled(Map<String, String> values) {
        return GAP.matcher(html).replaceAll(gap -> Matcher.quoteReplacement(values.get(gap.group(1))));
    }
}
