package org.hotelleads.bench.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.hotelleads.bench.Api;
import org.hotelleads.bench.Arguments;
import org.hotelleads.bench.Chapters;
import org.hotelleads.bench.Heap;
import org.hotelleads.bench.Sheet;
import org.postgresql.PGConnection;

/**
 * Times how long a running product takes for a workbook of all its leads, from the wish to the complete file, beside
 * {@code COPY} of the same cells in the same order, and weighs what the server holds meanwhile.
 */
public final class ExportJob {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration BETWEEN_WEIGHINGS = Duration.ofSeconds(5);
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1024.0 * 1024;

    private static final String COPY = """
            copy (select h.zone, l.name, l.email, l.phone, l.channel, l.persona, l.status, l.arrival::text, l.departure::text,
                         l.stay_month, floor(extract(epoch from l.captured_at))::bigint
                  from lead l
                  join lateral (select hotel.code, hotel.name, hotel.zone from hotel where hotel.id = l.hotel_id offset 0) h on true
                  where l.merged_into is null order by l.captured_at desc, l.id desc) to stdout
            """;

    private final Api api;
    private final Heap heap;

    private ExportJob(Api api, Heap heap) {
        this.api = api;
        this.heap = heap;
    }

    /**
     * @param args {@code --key KEY --pid PID --url jdbc:postgresql://… [--user postgres] [--password PASSWORD] [--server
     *     http://localhost:8080] [--format xlsx] [--to FILE]}
     */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        var arguments = new Arguments(args, Set.of());
        var api = new Api(arguments.option("--server", "http://localhost:8080"), arguments.option("--key", ""));
        var format = arguments.option("--format", "xlsx");
        var copied = copy(arguments);
        var heap = new Heap(arguments.option("--server", "http://localhost:8080"), arguments.option("--pid", null));
        var job = new ExportJob(api, heap);
        var timed = job.make(format, false);
        var weighed = job.make(format, true);
        var made = new Made(timed.run(), timed.seconds(), weighed.before(), weighed.most());
        ExportSpeed.REPORT.tell(chapter(format, copied, made), arguments);
    }

    /** What came of a job. */
    private record Made(JsonObject run, double seconds, double before, double most) {}

    /** In seconds; the second time, when what can be in memory is. */
    private static double copy(Arguments arguments) throws SQLException, IOException {
        try (var database = DriverManager.getConnection(
                arguments.option("--url", ""),
                arguments.option("--user", "postgres"),
                arguments.option("--password", ""))) {
            var copying = database.unwrap(PGConnection.class).getCopyAPI();
            copying.copyOut(COPY, OutputStream.nullOutputStream());
            var begin = System.nanoTime();
            copying.copyOut(COPY, OutputStream.nullOutputStream());
            return (System.nanoTime() - begin) / NANOS;
        }
    }

    private Made make(String format, boolean isWeighed) throws IOException, InterruptedException {
        var before = weighed();
        var most = before;
        var begin = System.nanoTime();
        var wish = Json.createObjectBuilder().add("format", format).build();
        var id = api.post("/exports", wish).json().asJsonObject().getString("id");
        var run = run(id);
        for (var look = 1L; !run.getString("state").equals("DONE"); look++) {
            if (run.getString("state").equals("FAILED")) {
                throw new IllegalStateException(run.toString());
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            if (isWeighed && look % (BETWEEN_WEIGHINGS.toMillis() / BETWEEN_LOOKS.toMillis()) == 0) {
                most = Math.max(most, weighed());
            }
            run = run(id);
        }
        return new Made(run, (System.nanoTime() - begin) / NANOS, before, most);
    }

    private double weighed() {
        return heap.needed().orElse(0);
    }

    private JsonObject run(String id) {
        return api.get("/exports/" + id).json().asJsonObject();
    }

    private static Sheet chapter(String format, double copied, Made made) {
        var sheet = new Sheet("");
        sheet.heading("A file of all leads, made as a job (" + format + ")");
        sheet.sentence(
                "The eight usual columns of every lead of the chain, the newest first: asked for over HTTP and looked at"
                        + " every " + BETWEEN_LOOKS.toMillis()
                        + " ms until the file is complete with its SHA-256. Beside it COPY of"
                        + " the same cells in the same order, to nowhere. The heap is what is left after a collection of garbage, forced"
                        + " every " + BETWEEN_WEIGHINGS.toSeconds() + " seconds while a second one is made. "
                        + Chapters.machine()
                        + ". The bars are ten times COPY and 128 MB.");
        sheet.columns("leads", "file", "job", "COPY", "times COPY", "heap before", "most", "growth");
        sheet.row(
                made.run().getInt("rows"),
                megabytes(made.run().getInt("bytes") / MEGABYTE),
                String.format(Locale.ROOT, "%.1f s", made.seconds()),
                String.format(Locale.ROOT, "%.1f s", copied),
                String.format(Locale.ROOT, "%.1f", made.seconds() / copied),
                megabytes(made.before()),
                megabytes(made.most()),
                megabytes(made.most() - made.before()));
        return sheet;
    }

    private static String megabytes(double number) {
        return String.format(Locale.ROOT, "%.0f MB", number);
    }
}
