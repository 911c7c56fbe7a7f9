package org.hotelleads.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A report that several programs write, each its own chapters of it. */
public final class Chapters {

    private static final Pattern CHAPTER = Pattern.compile("(?m)^(?=## )");

    private final String beginning;

    /** @param beginning what stands above the first chapter */
    public Chapters(String beginning) {
        this.beginning = beginning;
    }

    /** Prints a chapter and, if the command says {@code --to FILE}, writes it there. */
    @SuppressWarnings("SystemOut")
    public void tell(Sheet chapter, Arguments arguments) throws IOException {
        System.out.print(chapter);
        if (arguments.has("--to")) {
            put(chapter.toString().strip(), Path.of(arguments.option("--to", "")));
        }
    }

    private void put(String chapter, Path file) throws IOException {
        var chapters = new LinkedHashMap<String, String>();
        if (Files.exists(file)) {
            CHAPTER.splitAsStream(Files.readString(file))
                    .filter(text -> text.startsWith("## "))
                    .forEach(text -> chapters.put(heading(text), text.strip()));
        }
        chapters.put(heading(chapter), chapter);
        Files.writeString(file, chapters.values().stream().collect(Collectors.joining("\n\n", beginning + "\n", "\n")));
    }

    private static String heading(String chapter) {
        return chapter.lines().findFirst().orElseThrow();
    }

    /** What the figures were taken on, and how busy it was. */
    public static String machine() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d processors, load %.1f (of the last minute, this program's own within), Java %s",
                machine.getAvailableProcessors(),
                machine.getSystemLoadAverage(),
                Runtime.version().feature());
    }
}
