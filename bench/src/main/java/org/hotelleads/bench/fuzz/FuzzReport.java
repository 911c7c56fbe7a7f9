package org.hotelleads.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.bench.Arguments;
import org.hotelleads.bench.Sheet;

/**
 * Puts together what the fuzz tests of all modules have written into their {@code target/fuzz}:
 * {@code FuzzReport CHECKOUT [--note "where it ran"] [--to FILE]}.
 */
public final class FuzzReport {

    private static final String BEGINNING = """
        # Hostile inputs

        Made by `org.hotelleads.bench.fuzz.FuzzReport`, not by hand; CONTRIBUTING.md has the command. Each reader of what
        comes from outside got good inputs that were spoiled by chance (letters, pieces, values, nesting, numbers without
        end), of at most 64 KB each, and had to read or refuse them: anything else it throws fails the run. What could be
        read was spoiled further. The bar for thinking is 50 ms of processor time over one input, from a quarter of the
        time on; the least of six weighings counts.

        """;

    private FuzzReport() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        var arguments = new Arguments(args, Set.of());
        var checkout =
                Path.of(arguments.plain().isEmpty() ? "" : arguments.plain().get(0));
        var sheet = new Sheet(BEGINNING);
        if (arguments.has("--note")) {
            sheet.sentence(arguments.option("--note", ""));
        }
        sheet.columns("reader", "seconds", "seed", "inputs", "of them read", "longest thought", "over");
        results(checkout)
                .forEach(result -> sheet.row(
                        result.get(0),
                        result.get(1),
                        result.get(2),
                        String.format(Locale.ROOT, "%,d", Long.parseLong(result.get(3))),
                        String.format(Locale.ROOT, "%,d", Long.parseLong(result.get(4))),
                        result.get(5) + " ms",
                        String.format(Locale.ROOT, "%,d bytes", Long.parseLong(result.get(6)))));
        System.out.print(sheet);
        if (arguments.has("--to")) {
            Files.writeString(Path.of(arguments.option("--to", "")), sheet.toString());
        }
    }

    private static List<List<String>> results(Path checkout) throws IOException {
        var found = new ArrayList<List<String>>();
        for (var module : List.of("leads-ejb", "leads-web", "leads-pms-connector")) {
            var folder = checkout.resolve(module).resolve("target/fuzz");
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".tsv"))
                            .flatMap(FuzzReport::lines)
                            .map(line -> List.of(line.split("\t")))
                            .forEach(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(result -> result.get(0)));
        return found;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
