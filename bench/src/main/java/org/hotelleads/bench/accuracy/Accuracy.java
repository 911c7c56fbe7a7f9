package org.hotelleads.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hotelleads.bench.Arguments;

/**
 * Measures the understanding of guests on the sets in a folder and writes the figures as Markdown:
 * {@code Accuracy FOLDER [--to FILE] [--misses]}.
 */
public final class Accuracy {

    private Accuracy() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        var arguments = new Arguments(args, Set.of("--misses"));
        if (arguments.plain().size() != 1) {
            throw new IllegalArgumentException("Give the folder with dialogues/ and phrases/");
        }
        Path folder = Path.of(arguments.plain().get(0));
        var misses = new Misses(arguments.has("--misses"));
        var sheet = new Sheet();
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
