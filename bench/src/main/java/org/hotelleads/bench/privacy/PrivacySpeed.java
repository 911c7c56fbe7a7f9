package org.hotelleads.bench.privacy;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotelleads.bench.Arguments;
import org.hotelleads.bench.Chapters;
import org.hotelleads.bench.Server;
import org.hotelleads.bench.Sheet;

/**
 * Times what guests may ask for, over HTTP, on a product with the leads of {@code MillionLeads}: to be found, to get what
 * is known of them, to be erased; and what a rule for erasing would erase. It erases some of those leads.
 */
public final class PrivacySpeed {

    private static final String BEGINNING = """
            # How fast guests are found, handed out and erased

            Made by the programs of `org.hotelleads.bench.privacy`, not by hand; CONTRIBUTING.md has the commands.
            """;
    private static final String HOTEL = "bench-17";
    private static final int PAGE = 500;
    private static final int AT_ONCE = 100;
    private static final double NANOS_IN_MS = 1e6;

    private final Server server;
    private final int times;
    private final Deque<JsonObject> guests = new ArrayDeque<>();
    private final Sheet sheet = new Sheet("");

    private PrivacySpeed(Server server, int times) {
        this.server = server;
        this.times = times;
    }

    /** @param args {@code --key KEY [--server http://localhost:8080] [--times 40] [--to FILE]} */
    public static void main(String[] args) throws IOException {
        var arguments = new Arguments(args, Set.of());
        var program = new PrivacySpeed(Server.of(arguments), Integer.parseInt(arguments.option("--times", "40")));
        program.measure();
        new Chapters(BEGINNING).tell(program.sheet, arguments);
    }

    private void measure() {
        var all = server.get("/leads?limit=" + PAGE + "&hotel=" + HOTEL).getJsonArray("items");
        all.getValuesAs(JsonObject.class).stream()
                .filter(lead -> lead.get("email") instanceof JsonString)
                .forEach(guests::add);
        sheet.heading("A guest among a million leads");
        sheet.sentence("One request after the other, each about another guest of one hotel among 200. "
                + Chapters.machine() + ".");
        sheet.columns("what", "times", "median", "p95", "longest");
        row("found by email, in all hotels", times, () -> search(next().getString("email")));
        row("found by phone", times, () -> search(next().getString("phone", "+34600111222")));
        row("found by a common name", times, () -> search("maria garcia"));
        row("found by a name that nobody has", times, () -> search("zzxxyy qwqw"));
        row("preview of erasing", times, () -> server.post("/privacy/preview", chosen(next(1))));
        row("all that is known, as JSON", times, () -> server.post("/privacy/files", chosen(next(1))));
        row("erased, with a certificate", times, () -> erase(next(1)));
        row("a hundred erased in one transaction", 1, () -> erase(next(AT_ONCE)));
        row("preview of a rule for the hotel's leads", times, this::previewRule);
    }

    private JsonObject next() {
        var guest = guests.pop();
        guests.add(guest);
        return guest;
    }

    /** They come no second time. */
    private List<JsonObject> next(int count) {
        return Stream.generate(guests::pop).limit(count).toList();
    }

    private JsonObject search(String words) {
        return server.post(
                "/privacy/search",
                Server.JSON.createObjectBuilder().add("q", words).build());
    }

    private static JsonObject chosen(List<JsonObject> leads) {
        return Server.JSON.createObjectBuilder().add("leads", ids(leads)).build();
    }

    private JsonObject erase(List<JsonObject> leads) {
        return server.post(
                "/privacy/erasures",
                Server.JSON
                        .createObjectBuilder()
                        .add("leads", ids(leads))
                        .add("confirm", "ERASE")
                        .build());
    }

    private static JsonArrayBuilder ids(List<JsonObject> leads) {
        var ids = Server.JSON.createArrayBuilder();
        leads.forEach(lead -> ids.add(lead.getString("id")));
        return ids;
    }

    private JsonObject previewRule() {
        return server.post(
                "/privacy/retention/" + HOTEL + "/preview",
                Server.JSON
                        .createObjectBuilder()
                        .add("converted", 6)
                        .add("others", 6)
                        .build());
    }

    private void row(String what, int count, Runnable asking) {
        var taken = IntStream.range(0, count).mapToDouble(time -> time(asking)).toArray();
        Arrays.sort(taken);
        sheet.row(what, count, shown(taken[count / 2]), shown(taken[count * 95 / 100]), shown(taken[count - 1]));
    }

    private static double time(Runnable asking) {
        var begin = System.nanoTime();
        asking.run();
        return (System.nanoTime() - begin) / NANOS_IN_MS;
    }

    private static String shown(double millis) {
        return String.format(Locale.ROOT, "%.0f ms", millis);
    }
}
