package org.hotelleads.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hotelleads.bench.Arguments;
import org.hotelleads.bench.Sheet;

/**
 * Measures the understanding of guests on the sets in a folder and writes the figures as Markdown:
 * {@code Accuracy FOLDER [--to FILE] [--misses]}.
 */
public final class Accuracy {

    private static final String BEGINNING = """
            # How well guests are understood

            Made by `org.hotelleads.bench.accuracy.Accuracy`, not by hand; CONTRIBUTING.md has the command. All messages go
            through the public API of the core, one after the other, as the capture of messages does it.
            """;

    private Accuracy() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        var arguments = new Arguments(args, Set.of("--misses"));
        if (arguments.plain().size() != 1) {
            throw new IllegalArgumentException("Give the folder with dialogues/ and phrases/");
        }
        Path folder = Path.of(arguments.plain().get(0));
        var misses = new Misses(arguments.has("--misses"));
        var sheet = new Sheet(BEGINNING);
        new WholeDialogues(folder.resolve("dialogues"), misses).measure(sheet);
        new SpokenTurns(folder.resolve("dialogues/nlupp_hotels.jsonl"), misses).measure(sheet);
        new DatePhrases(folder.resolve("phrases/duckling_dates.tsv"), misses).measure(sheet);
        new Pace().measure(sheet);
        System.out.print(sheet);
        if (arguments.has("--to")) {
            Files.writeString(Path.of(arguments.option("--to", "")), sheet.toString());
        }
    }
}
