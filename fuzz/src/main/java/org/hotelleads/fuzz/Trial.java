package org.hotelleads.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Gives a reader spoilt inputs for some time: {@code -Dleads.fuzz.seconds}, two without it. By default always the same
 * inputs, so that what a build finds the next one finds too; {@code -Dleads.fuzz.seed} takes others. What came of it
 * stands in {@code target/fuzz}, for the report, and an input that broke the reader beside it. How long it thinks counts
 * from a quarter of the time on, when Java has made itself quick.
 */
public final class Trial {

    private static final long NANOS = 1_000_000_000;
    private static final long BAR_NANOS = 50_000_000;
    private static final int WEIGHINGS = 5;
    private static final int MOST_KEPT = 2_000;
    private static final Path RESULTS = Path.of("target/fuzz");

    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final String name;
    private final List<Class<? extends Throwable>> allowed;
    private final List<byte[]> kept;
    private boolean warm;
    private long tried;
    private long read;
    private long slowest;
    private int slowestSize;

    private Trial(String name, List<byte[]> good, List<Class<? extends Throwable>> allowed) {
        this.name = name;
        this.kept = new ArrayList<>(good);
        this.allowed = allowed;
    }

    /**
     * @param good inputs as they should be, from which the others are made
     * @param allowed what the reader may throw for a bad one
     */
    @SafeVarargs
    public static Trial of(String name, List<byte[]> good, Class<? extends Throwable>... allowed) {
        return new Trial(name, good, List.of(allowed));
    }

    /**
     * Runs it.
     *
     * @throws AssertionError naming the file of the input, when the reader fails otherwise than it may, or thinks longer
     *     than 50 ms of processor time over an input of at most 64 KB
     */
    public Trial run(Reader reader) {
        var seconds = Integer.getInteger("leads.fuzz.seconds", 2);
        long seed = Long.getLong("leads.fuzz.seed", 1);
        var start = System.nanoTime();
        var end = start + seconds * NANOS;
        for (var input : List.copyOf(kept)) {
            tryOne(reader, input);
        }
        while (System.nanoTime() < end) {
            warm = System.nanoTime() > start + seconds * NANOS / 4;
            var chance = new SplittableRandom(seed + tried);
            var spoilt = new Spoiler(chance).spoil(kept.get(chance.nextInt(kept.size())), kept);
            if (tryOne(reader, spoilt) && kept.size() < MOST_KEPT) {
                kept.add(spoilt);
            }
        }
        write(seconds, seed);
        return this;
    }

    /** How many inputs there were. */
    public long tried() {
        return tried;
    }

    private boolean tryOne(Reader reader, byte[] input) {
        tried++;
        var before = thread.getCurrentThreadCpuTime();
        var made = outcome(reader, input);
        var nanos = thread.getCurrentThreadCpuTime() - before;
        if (warm && nanos > BAR_NANOS) {
            nanos = weighAgain(reader, input, nanos);
            if (nanos > BAR_NANOS) {
                throw new AssertionError(name + " thinks for " + nanos / 1_000_000 + " ms over " + keep(input));
            }
        }
        if (warm && nanos > slowest) {
            slowest = nanos;
            slowestSize = input.length;
        }
        read += made ? 1 : 0;
        return made;
    }

    private boolean outcome(Reader reader, byte[] input) {
        try {
            return reader.reads(input);
        } catch (Throwable thrown) {
            if (allowed.stream().noneMatch(kind -> kind.isInstance(thrown))) {
                throw new AssertionError(name + " breaks on " + keep(input), thrown);
            }
            return false;
        }
    }

    /** A collection of garbage or another program may have come in between: the least of some weighings is true. */
    private long weighAgain(Reader reader, byte[] input, long first) {
        var least = first;
        for (var weighing = 0; weighing < WEIGHINGS; weighing++) {
            var before = thread.getCurrentThreadCpuTime();
            outcome(reader, input);
            least = Math.min(least, thread.getCurrentThreadCpuTime() - before);
        }
        return least;
    }

    private Path keep(byte[] input) {
        try {
            var file = RESULTS.resolve(name.replaceAll("\\W+", "-") + "-" + tried + ".input");
            Files.createDirectories(RESULTS);
            return Files.write(file, input).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int seconds, long seed) {
        try {
            Files.createDirectories(RESULTS);
            Files.writeString(
                    RESULTS.resolve(name.replaceAll("\\W+", "-") + ".tsv"),
                    String.format(
                            Locale.ROOT,
                            "%s\t%d\t%d\t%d\t%d\t%.1f\t%d%n",
                            name,
                            seconds,
                            seed,
                            tried,
                            read,
                            slowest / 1e6,
                            slowestSize));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
