package org.hotelleads.bench;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A report: headings, sentences and tables in Markdown. */
public final class Sheet {

    private final StringBuilder text;

    /** @param beginning what stands above the first heading, or nothing */
    public Sheet(String beginning) {
        text = new StringBuilder(beginning);
    }

    public void heading(String heading) {
        text.append("\n## ").append(heading).append("\n\n");
    }

    public void sentence(String sentence) {
        text.append(sentence).append("\n\n");
    }

    public void columns(String... names) {
        row((Object[]) names);
        row(Arrays.stream(names).map(name -> "---").toArray());
    }

    public void row(Object... cells) {
        text.append(Arrays.stream(cells).map(Object::toString).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Between a table and what comes after it. */
    public void space() {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
