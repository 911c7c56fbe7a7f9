package org.hotelleads.bench.pms;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hotelleads.bench.Arguments;
import org.hotelleads.bench.Heap;
import org.hotelleads.bench.Server;
import org.hotelleads.bench.Sheet;
import org.hotelleads.fakepms.apaleo.FakeApaleo;
import org.hotelleads.system.Sql;

/**
 * Connects a running product to an apaleo of this machine that holds many reservations, and watches the first import until it
 * is done. Whoever stops the server meanwhile and starts it again sees whether it goes on where it was.
 */
public final class FirstImport {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");
    private static final String NO_PACE = "update pms_pace set next_at = '-infinity'";

    private record Look(double seconds, long bookings, long heap) {}

    private final Clock clock = Clock.systemUTC();
    private final Server server;
    private final Heap heap;
    private final List<Look> looks = new ArrayList<>();

    private FirstImport(Server server, Heap heap) {
        this.server = server;
        this.heap = heap;
    }

    /**
     * @param args {@code --key KEY [--server http://localhost:8080] [--bookings 100000] [--hotels 40] [--pid SERVER]
     *     [--url JDBC-URL [--user USER] [--password PASSWORD]] [--to FILE]}; with the address of the product's database the
     *     pace is lifted at which apaleo may be asked, so that it is the product that is measured
     */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        var arguments = new Arguments(args, Set.of());
        var server = Server.of(arguments);
        var run = new FirstImport(server, new Heap(server.address(), arguments.option("--pid", null)));
        var hotels = Integer.parseInt(arguments.option("--hotels", "40"));
        var bookings = Integer.parseInt(arguments.option("--bookings", "100000"));
        try (var apaleo = new BigApaleo(hotels, LocalDate.now(run.clock))) {
            apaleo.fill(bookings);
            if (arguments.has("--url")) {
                var sql = Database.at(arguments).sql();
                apaleo.atEachPage(() -> unhurried(sql));
            }
            var end = run.watch(run.connect(apaleo, hotels));
            Report.tell(run.chapter(end, apaleo, arguments.has("--url")), arguments);
        }
    }

    private static synchronized void unhurried(Sql sql) {
        sql.change(NO_PACE);
    }

    /** Gives the id of the connection. */
    private String connect(BigApaleo apaleo, int hotels) {
        var properties = Server.JSON.createObjectBuilder();
        for (var number = 1; number <= hotels; number++) {
            server.openHotel("import-" + number);
            properties.add(BigApaleo.property(number), "import-" + number);
        }
        var settings = Server.JSON
                .createObjectBuilder()
                .add("baseUrl", apaleo.url())
                .add("identityUrl", apaleo.url())
                .add("clientId", FakeApaleo.CLIENT_ID)
                .add("clientSecret", FakeApaleo.CLIENT_SECRET);
        var wish = Server.JSON
                .createObjectBuilder()
                .add("kind", "APALEO")
                .add("name", "Bench")
                .add("settings", settings);
        var id = server.post("/connections", wish.build()).getString("id");
        server.patch(
                "/connections/" + id,
                Server.JSON.createObjectBuilder().add("properties", properties).build());
        return id;
    }

    /** Gives the run when it is over. */
    private JsonObject watch(String connection) throws InterruptedException {
        var begin = clock.instant();
        while (true) {
            var run = look(connection, begin);
            if (run != null && OVER.contains(run.getString("state"))) {
                return run;
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    /** Null while the server does not answer, as when somebody starts it anew. */
    @SuppressWarnings("SystemOut")
    private JsonObject look(String connection, Instant begin) {
        try {
            var run = server.get("/connections/" + connection).getJsonObject("run");
            var seconds = Duration.between(begin, clock.instant()).toMillis() / 1000.0;
            looks.add(new Look(
                    seconds,
                    run.getJsonNumber("bookings").longValue(),
                    heap.used().orElse(-1)));
            System.out.printf("%6.0f s  %s%n", seconds, run);
            return run;
        } catch (UncheckedIOException away) {
            System.out.println(away.getMessage());
            return null;
        }
    }

    private Sheet chapter(JsonObject end, BigApaleo apaleo, boolean unhurried) {
        var sheet = new Sheet("");
        sheet.heading("A first import");
        var pace =
                unhurried ? "the pace of the system lifted" : "at the pace that the server is set to (leads.pms.pace)";
        sheet.sentence(
                "A running product against an apaleo on the same machine, " + pace + "; bookings look for their leads"
                        + " meanwhile. " + Report.machine() + ". The bar is more than 500 bookings a second without"
                        + " waits for the network.");
        var seconds = Duration.between(time(end, "startedAt"), time(end, "finishedAt"))
                        .toMillis()
                / 1000.0;
        var bookings = end.getJsonNumber("bookings").longValue();
        sheet.columns("what", "measured");
        sheet.row("how it ended", end.getString("state"));
        sheet.row("bookings", bookings);
        sheet.row("questions to apaleo", apaleo.asked());
        sheet.row("seconds", String.format(Locale.ROOT, "%.0f", seconds));
        var waited = apaleo.busy().toMillis() / 1000.0;
        sheet.row("seconds in which apaleo made its answers", String.format(Locale.ROOT, "%.0f", waited));
        sheet.row("bookings a second, all in all", String.format(Locale.ROOT, "%.0f", bookings / seconds));
        sheet.row(
                "bookings a second, without those waits",
                String.format(Locale.ROOT, "%.0f", bookings / (seconds - waited)));
        sheet.space();
        sheet.columns("after seconds", "bookings", "heap in MB");
        var step = Math.max(1, looks.size() / 10);
        for (var place = 0; place < looks.size(); place += step) {
            var look = looks.get(place);
            var told = look.heap() < 0 ? "not told" : look.heap();
            sheet.row(String.format(Locale.ROOT, "%.0f", look.seconds()), look.bookings(), told);
        }
        return sheet;
    }

    private static Instant time(JsonObject run, String name) {
        return Instant.parse(run.getString(name));
    }
}
