package org.hotelleads.bench.accuracy;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The report: headings, sentences and tables in Markdown. */
final class Sheet {

    private final StringBuilder text = new StringBuilder("""
            # How well guests are understood

            Made by `org.hotelleads.bench.accuracy.Accuracy`, not by hand; CONTRIBUTING.md has the command. All messages go
            through the public API of the core, one after the other, as the capture of messages does it.
            """);

    void heading(String heading) {
        text.append("\n## ").append(heading).append("\n\n");
    }

    void sentence(String sentence) {
        text.append(sentence).append("\n\n");
    }

    void columns(String... names) {
        row((Object[]) names);
        row(Arrays.stream(names).map(name -> "---").toArray());
    }

    void row(Object... cells) {
        text.append(Arrays.stream(cells).map(Object::toString).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
