package org.hotelleads.batch.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hotelleads.understanding.AskedFor;
import org.hotelleads.understanding.Speaker;

/**
 * A conversation with gaps, as it stands in {@code scripts_en.txt} and {@code scripts_es.txt}: an empty line ends it, and
 * each other line is {@code guest: …}, {@code bot: …} or, when the bot asks for something, {@code bot?name: …}. The gaps
 * are {@code {dates}}, {@code {month}}, {@code {soon}}, {@code {party}}, {@code {name}}, {@code {email}} and
 * {@code {phone}}.
 */
record DemoScript(List<Line> lines) {

    /** One line: who says it, what it asks for (or null), and the words. */
    record Line(Speaker speaker, AskedFor asks, String words) {

        private static Line parse(String text) {
            var colon = text.indexOf(':');
            var head = text.substring(0, colon).split("\\?");
            var asks = head.length == 1 ? null : AskedFor.valueOf(head[1].toUpperCase(Locale.ROOT));
            return new Line(
                    Speaker.valueOf(head[0].toUpperCase(Locale.ROOT)),
                    asks,
                    text.substring(colon + 1).strip());
        }
    }

    /** All scripts of a language. */
    static List<DemoScript> in(String language) {
        var scripts = new ArrayList<DemoScript>();
        var lines = new ArrayList<Line>();
        for (var text : read("scripts_" + language + ".txt")) {
            if (!text.isBlank()) {
                lines.add(Line.parse(text));
            } else if (!lines.isEmpty()) {
                scripts.add(new DemoScript(List.copyOf(lines)));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            scripts.add(new DemoScript(List.copyOf(lines)));
        }
        return scripts;
    }

    private static List<String> read(String file) {
        try (var in = DemoScript.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
