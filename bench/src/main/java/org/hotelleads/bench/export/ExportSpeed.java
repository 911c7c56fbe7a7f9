package org.hotelleads.bench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.hotelleads.bench.Api;
import org.hotelleads.bench.Arguments;
import org.hotelleads.bench.Chapters;
import org.hotelleads.bench.Heap;
import org.hotelleads.bench.Sheet;
import org.postgresql.PGConnection;

/** Times files of all leads over HTTP against what PostgreSQL itself needs to give the same rows away. */
public final class ExportSpeed {

    /** What the product asks for a file of the usual columns, newest first. */
    private static final String SAME_QUERY = """
            select h.zone, l.name, l.email, l.phone, l.channel, l.persona, l.status, l.arrival::text, l.departure::text,
                   l.stay_month, floor(extract(epoch from l.captured_at))::bigint
            from lead l
            join lateral (select hotel.code, hotel.name, hotel.zone from hotel where hotel.id = l.hotel_id offset 0) h on true
            where l.merged_into is null order by l.captured_at desc, l.id desc""";

    static final Chapters REPORT = new Chapters("""
            # How fast leads get into files

            Made by the programs of `org.hotelleads.bench.export`, not by hand; CONTRIBUTING.md has the commands. Each writes its own
            chapters anew and leaves the others as they are.
            """);

    private static final String AS_UTF_8 = "csv:Text - txt - csv (StarCalc):44,34,76,1";
    private static final double NANOS = 1e9;
    private static final int LOOKS = 60;
    private static final int WARM_UP = 10;
    private static final int MEGABYTE = 1024 * 1024;

    private final Arguments arguments;
    private final String server;
    private final String key;
    private final Heap heap;
    private final Path folder;

    private ExportSpeed(Arguments arguments) throws IOException {
        this.arguments = arguments;
        this.server = arguments.option("--server", "http://localhost:8080");
        this.key = arguments.option("--key", "");
        this.heap = new Heap(server, arguments.option("--pid", null));
        this.folder = Files.createTempDirectory("export-speed");
    }

    /**
     * @param args {@code --key KEY [--server http://localhost:8080] --url JDBC-URL [--user USER] [--password PASSWORD]
     *     [--pid PID of the server] [--to FILE]}
     */
    public static void main(String[] args) throws Exception {
        var program = new ExportSpeed(new Arguments(args, Set.of()));
        REPORT.tell(program.files(), program.arguments);
        REPORT.tell(program.panel(), program.arguments);
        REPORT.tell(program.office(), program.arguments);
    }

    private Sheet files() throws Exception {
        try (var database = DriverManager.getConnection(
                arguments.option("--url", "jdbc:postgresql://localhost/leads"),
                arguments.option("--user", "postgres"),
                arguments.option("--password", ""))) {
            fetch("csv");
            var leads = count(database);
            var sheet = new Sheet("");
            sheet.heading("Files of everything, over HTTP");
            sheet.sentence(
                    "All %,d leads with the usual eight columns, newest first, against `COPY (the same query) TO STDOUT` in the same run. The bars: less than three times the time of COPY, the first byte within 300 ms, and less than 64 MB more on the server's heap (of objects that are needed, looked at every second or so while a further file is sent, against before). %s."
                            .formatted(leads, Chapters.machine()));
            sheet.columns("what", "seconds", "times COPY", "first byte", "MB", "more heap");
            var copy = copy(database);
            sheet.row("COPY", seconds(copy), "1", "", "", "");
            for (var format : new String[] {"csv", "xlsx"}) {
                var before = copy(database);
                var file = fetch(format);
                sheet.row(
                        format,
                        seconds(file.all()),
                        String.format(Locale.ROOT, "%.1f", file.all() / before),
                        "%.0f ms".formatted(file.firstByte() * 1000),
                        file.bytes() / MEGABYTE,
                        moreHeap(format));
            }
            return sheet;
        }
    }

    private static long count(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from lead where merged_into is null")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static double copy(Connection database) throws SQLException, IOException {
        var begin = System.nanoTime();
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + SAME_QUERY + ") to stdout (format csv)", OutputStream.nullOutputStream());
        return (System.nanoTime() - begin) / NANOS;
    }

    private Download fetch(String format) throws IOException, InterruptedException {
        return Download.of(server + "/api/v1/leads/export?format=" + format, key, file(format));
    }

    private Path file(String format) {
        var file = folder.resolve("leads." + format);
        file.toFile().deleteOnExit();
        return file;
    }

    private String moreHeap(String format) throws Exception {
        var before = heap.needed();
        var most = 0L;
        try (var meanwhile = new Meanwhile(() -> fetch(format))) {
            while (meanwhile.isGoingOn()) {
                TimeUnit.SECONDS.sleep(1);
                most = Math.max(most, heap.needed().orElse(0));
            }
        }
        return before.isEmpty() ? "not told" : Math.max(0, most - before.getAsLong()) + " MB";
    }

    private Sheet panel() throws Exception {
        var api = new Api(server, key);
        IntStream.range(0, WARM_UP).forEach(round -> look(api));
        var alone = looks(api);
        double[] beside;
        var isEnough = new AtomicBoolean();
        try (var meanwhile = new Meanwhile(() -> {
            while (!isEnough.get()) {
                Download.of(server + "/api/v1/leads/export?format=csv", key, file("beside"));
            }
            return null;
        })) {
            TimeUnit.SECONDS.sleep(1);
            beside = looks(api);
            isEnough.set(true);
            meanwhile.stop();
        }
        var sheet = new Sheet("");
        sheet.heading("The panel meanwhile");
        sheet.sentence(
                "The first page of the list, over HTTP, one after the other, %d times; without and with a file of everything (CSV) being sent all the while. The bar: the 95th percentile at most doubles. %s."
                        .formatted(LOOKS, Chapters.machine()));
        sheet.columns("", "median", "95th percentile");
        sheet.row("alone", ms(alone[LOOKS / 2]), ms(alone[LOOKS * 95 / 100]));
        sheet.row("beside an export", ms(beside[LOOKS / 2]), ms(beside[LOOKS * 95 / 100]));
        return sheet;
    }

    private static double[] looks(Api api) {
        return IntStream.range(0, LOOKS)
                .mapToDouble(round -> look(api))
                .sorted()
                .toArray();
    }

    private static double look(Api api) {
        var begin = System.nanoTime();
        api.get("/leads");
        return (System.nanoTime() - begin) / NANOS;
    }

    private Sheet office() throws IOException, InterruptedException {
        var sheet = new Sheet("");
        sheet.heading("LibreOffice opens the workbook");
        try {
            var begin = System.nanoTime();
            var office = new ProcessBuilder(
                            "soffice",
                            "--headless",
                            "--convert-to",
                            AS_UTF_8,
                            "--outdir",
                            folder.resolve("back").toString(),
                            file("xlsx").toString())
                    .redirectErrorStream(true)
                    .start();
            office.getInputStream().transferTo(OutputStream.nullOutputStream());
            office.waitFor();
            var taken = (System.nanoTime() - begin) / NANOS;
            sheet.sentence(
                    "`soffice --headless --convert-to csv` reads %,d lines from the workbook in %s; the product's CSV has %,d."
                            .formatted(lines(folder.resolve("back/leads.csv")), seconds(taken), lines(file("csv"))));
        } catch (IOException missing) {
            sheet.sentence("Not tried: there was no LibreOffice (`soffice`) where this ran.");
        }
        return sheet;
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private static String seconds(double time) {
        return String.format(Locale.ROOT, "%.1f s", time);
    }

    private static String ms(double seconds) {
        return String.format(Locale.ROOT, "%.0f ms", seconds * 1000);
    }

    /** Something that goes on beside. */
    private static final class Meanwhile implements AutoCloseable {

        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private final Future<?> work;

        Meanwhile(Callable<?> what) {
            work = thread.submit(what);
        }

        boolean isGoingOn() {
            return !work.isDone();
        }

        void stop() {
            thread.shutdownNow();
        }

        @Override
        public void close() throws ExecutionException, InterruptedException {
            if (!thread.isShutdown()) {
                work.get();
                thread.shutdown();
            }
        }
    }
}
