package org.hotelleads.bench.pms;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hotelleads.bench.Arguments;
import org.hotelleads.bench.MillionLeads;
import org.hotelleads.bench.Sheet;
import org.hotelleads.bench.SqlScript;
import org.hotelleads.booking.BookingRules;
import org.hotelleads.pms.link.MatchCases;
import org.hotelleads.pms.match.Matcher;
import org.hotelleads.pms.match.Verdict;
import org.hotelleads.system.Sql;

/** Times one decision against a million leads, beside the simplest question that the same database can be asked. */
public final class MatchingSpeed {

    private static final int WARM_UP = 400;
    private static final double NANOS_IN_MS = 1e6;
    private static final String BARE = "select id from lead where id = ?";

    private final Sql sql;
    private final MatchCases cases;
    private final Map<Hit, List<Double>> taken = new EnumMap<>(Hit.class);
    private final Map<Hit, int[]> verdicts = new EnumMap<>(Hit.class);
    private final List<Double> bare = new ArrayList<>();

    private MatchingSpeed(Sql sql) {
        this.sql = sql;
        this.cases = new MatchCases(sql, "guest.booking.com");
    }

    /**
     * @param args {@code [--url JDBC-URL [--user USER] [--password PASSWORD]] [--leads 1000000] [--hotels 200]
     *     [--bookings 100000] [--decisions 2000] [--to FILE]}; a database without leads is filled first
     */
    public static void main(String[] args) throws IOException, SQLException {
        var arguments = new Arguments(args, Set.of());
        try (var database = Database.at(arguments)) {
            fill(database, arguments);
            var speed = new MatchingSpeed(database.sql());
            var decisions = Integer.parseInt(arguments.option("--decisions", "2000"));
            var drawn = DrawnLead.some(database.sql(), decisions + WARM_UP);
            var scansBefore = Scans.of(database.sql());
            speed.measure(drawn);
            Report.tell(speed.chapter(database, Scans.of(database.sql()).since(scansBefore)), arguments);
        }
    }

    private static void fill(Database database, Arguments arguments) throws IOException, SQLException {
        try (var connection = database.source().getConnection()) {
            if (database.count("lead") == 0) {
                MillionLeads.script(arguments).run(connection);
            }
            if (database.count("booking") == 0) {
                var bookings = Map.of("bookings", arguments.option("--bookings", "100000"));
                SqlScript.of(MatchingSpeed.class, "bookings-of-leads.sql", bookings)
                        .run(connection);
            }
        }
    }

    private void measure(List<DrawnLead> drawn) {
        var hits = Hit.values();
        for (var number = 0; number < drawn.size(); number++) {
            var lead = drawn.get(number);
            var hit = hits[number % hits.length];
            var counts = number >= Math.min(WARM_UP, drawn.size() / 2);
            time(lead, hit, number, counts);
        }
    }

    private void time(DrawnLead lead, Hit hit, int number, boolean counts) {
        var booked = List.of(lead.booked(hit, number));
        var begin = System.nanoTime();
        var verdict = Matcher.decide(cases.of(booked, lead.hotel(), lead.region(), BookingRules.USUAL, Set.of()));
        var decided = System.nanoTime();
        sql.rows(BARE, row -> row.getString(1), lead.id());
        var asked = System.nanoTime();
        if (counts) {
            taken.computeIfAbsent(hit, none -> new ArrayList<>()).add((decided - begin) / NANOS_IN_MS);
            verdicts.computeIfAbsent(hit, none -> new int[3])[kind(verdict)]++;
            bare.add((asked - decided) / NANOS_IN_MS);
        }
    }

    private static int kind(Verdict verdict) {
        return verdict instanceof Verdict.Link ? 0 : verdict instanceof Verdict.Doubt ? 1 : 2;
    }

    private Sheet chapter(Database database, Scans scans) {
        var all = taken.values().stream().flatMap(List::stream).toList();
        var sheet = new Sheet("");
        sheet.heading("How long one decision takes");
        sheet.sentence(String.format(
                Locale.ROOT,
                "One booking after the other against %,d leads and %,d known bookings, over one connection: all questions to the"
                        + " database and the rules. %s; %s. The bar is a median of less than 10 ms, along indexes only.",
                database.count("lead"),
                database.count("booking"),
                database.version(),
                Report.machine()));
        sheet.columns(
                "what the booking shares with a lead", "decisions", "median", "95 %", "converted", "review", "nothing");
        taken.forEach((hit, times) -> {
            var came = verdicts.get(hit);
            sheet.row(hit.words(), times.size(), at(times, 50), at(times, 95), came[0], came[1], came[2]);
        });
        sheet.row("all", all.size(), at(all, 50), at(all, 95), "", "", "");
        sheet.row("for comparison: one lead by its primary key", bare.size(), at(bare, 50), at(bare, 95), "", "", "");
        sheet.space();
        sheet.sentence(String.format(
                Locale.ROOT,
                "A decision takes %.0f times as long as that. %s",
                middle(all, 50) / middle(bare, 50),
                scans.inWords()));
        return sheet;
    }

    private static String at(List<Double> times, int percent) {
        return String.format(Locale.ROOT, "%.2f ms", middle(times, percent));
    }

    private static double middle(List<Double> times, int percent) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted)
                .skip((long) sorted.length * percent / 100)
                .findFirst()
                .orElse(0);
    }
}
