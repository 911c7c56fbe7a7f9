package org.hotelleads.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The lines that a program has printed so far; one can wait for a line to come. */
final class Output {

    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    Output(InputStream stream) {
        Thread reader = new Thread(() -> read(stream), "output of HotelLeads");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream stream) {
        try (var reader = new java.io.BufferedReader(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                add(line);
            }
        } catch (IOException e) {
            add("(the output broke off: " + e.getMessage() + ")");
        }
        end();
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Waits for a line, or for the end of the output, or for the time to pass; says whether the line came. */
    synchronized boolean awaits(Predicate<String> line, Duration time) throws InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        while (lines.stream().noneMatch(line) && !ended) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return lines.stream().anyMatch(line);
    }

    synchronized void awaitEnd(Duration time) throws InterruptedException {
        awaits(line -> false, time);
    }

    synchronized String text() {
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
