package org.hotelleads.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Times what the panel asks for, one request after the other, and prints median and 95th percentile of each. */
public final class PanelSpeed {

    private static final int WARM_UP = 20;
    private static final int COUNTED = 100;
    private static final double NANOS_IN_MS = 1e6;
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("first page", "/leads");
        QUESTIONS.put("one status", "/leads?status=NEW");
        QUESTIONS.put("resolved", "/leads?status=RESOLVED");
        QUESTIONS.put("one channel", "/leads?channel=PHONE");
        QUESTIONS.put("one persona", "/leads?persona=URGENT");
        QUESTIONS.put("one hotel", "/leads?hotel=bench-17");
        QUESTIONS.put("three filters", "/leads?status=FOLLOW_UP&channel=PHONE&persona=URGENT");
        QUESTIONS.put("search, common name", "/leads?q=maria");
        QUESTIONS.put("search, two words", "/leads?q=ana+garcia");
        QUESTIONS.put("search, rare", "/leads?q=virtanenq");
        QUESTIONS.put("search, no hit", "/leads?q=zzxxyy");
        QUESTIONS.put("search, phone", "/leads?q=612+345");
        QUESTIONS.put("search, email", "/leads?q=ana.ruiz%40");
        QUESTIONS.put("sorted by score", "/leads?sort=-score");
        QUESTIONS.put("sorted by name", "/leads?sort=name");
        QUESTIONS.put("sorted by arrival", "/leads?sort=arrival");
        QUESTIONS.put("statistics, 30 days", "/leads/statistics?from=%s");
        QUESTIONS.put("statistics, one hotel", "/leads/statistics?hotel=bench-17&from=%s");
        QUESTIONS.put("statistics, everything", "/leads/statistics");
    }

    private PanelSpeed() {}

    /** @param args {@code --key KEY [--server http://localhost:8080]} */
    public static void main(String[] args) {
        var arguments = new Arguments(args, Set.of());
        var api = new Api(arguments.option("--server", "http://localhost:8080"), arguments.option("--key", ""));
        var monthAgo = LocalDate.now(ZoneOffset.UTC).minusDays(29);
        System.out.printf("%-24s %10s %10s%n", "", "median ms", "p95 ms");
        QUESTIONS.forEach((name, path) -> print(name, times(api, path.formatted(monthAgo))));
    }

    private static double[] times(Api api, String path) {
        IntStream.range(0, WARM_UP).forEach(round -> time(api, path));
        return IntStream.range(0, COUNTED)
                .mapToDouble(round -> time(api, path))
                .sorted()
                .toArray();
    }

    private static double time(Api api, String path) {
        var begin = System.nanoTime();
        var status = api.get(path).status();
        if (status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
        return (System.nanoTime() - begin) / NANOS_IN_MS;
    }

    private static void print(String name, double[] times) {
        System.out.printf("%-24s %10.1f %10.1f%n", name, times[times.length / 2], times[times.length * 95 / 100]);
    }
}
