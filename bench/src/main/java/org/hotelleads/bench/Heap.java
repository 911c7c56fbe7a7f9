package org.hotelleads.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How much memory the server's objects take: as its metrics tell, or the process at {@code --pid} by jcmd. */
public final class Heap {

    private static final Pattern METRIC =
            Pattern.compile("(?m)^(?:base_)?memory_usedHeap_bytes(?:\\{[^}]*})? ([0-9.E+]+)");
    private static final Pattern USED = Pattern.compile("heap +total \\d+K, used (\\d+)K");
    private static final Pattern ALL_OBJECTS = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");
    private static final long MEGABYTE = 1024 * 1024;
    private static final int LOOKS = 3;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final String pid;

    /** @param pid null if it is not known */
    public Heap(String server, String pid) {
        this.server = server;
        this.pid = pid;
    }

    /** In megabytes; empty where nobody tells. */
    public OptionalLong used() {
        try {
            return pid == null ? byMetrics() : byJcmd();
        } catch (IOException nobodyTells) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }

    /**
     * The same of those objects alone that somebody needs still, after a collection; empty without a process. The machine
     * passes over a collection while something is packed at that moment, and counts what nobody needs: the least of some
     * looks is the right one.
     */
    public OptionalLong needed() {
        if (pid == null) {
            return OptionalLong.empty();
        }
        try {
            var least = OptionalLong.empty();
            for (var look = 0; look < LOOKS; look++) {
                var found = ALL_OBJECTS.matcher(jcmd("GC.class_histogram"));
                if (found.find()) {
                    var counted = Long.parseLong(found.group(1)) / MEGABYTE;
                    least = OptionalLong.of(Math.min(counted, least.orElse(counted)));
                }
            }
            return least;
        } catch (IOException nobodyTells) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }

    private OptionalLong byMetrics() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + "/metrics?scope=base"))
                .build();
        var found = METRIC.matcher(client.send(request, BodyHandlers.ofString()).body());
        return found.find()
                ? OptionalLong.of((long) Double.parseDouble(found.group(1)) / MEGABYTE)
                : OptionalLong.empty();
    }

    private OptionalLong byJcmd() throws IOException, InterruptedException {
        var found = USED.matcher(jcmd("GC.heap_info"));
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1)) / 1024) : OptionalLong.empty();
    }

    private String jcmd(String question) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder("jcmd", pid, question).start();
        var told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return told;
    }
}
