package org.hotelleads.bench.pms;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.bench.Arguments;

/**
 * Makes a chain of hotels in an empty database, with the truth about each booking, has every booking decided on, and tells
 * how many of the conversions were right and how many of the leads were found.
 */
public final class Matching {

    private static final int MOST_MISSES = 15;

    private Matching() {}

    /**
     * @param args {@code [--url JDBC-URL [--user USER] [--password PASSWORD]] [--leads 100000] [--bookings 30000]
     *     [--hotels 40] [--seed 1] [--to FILE] [--misses]}; without an address a database of its own is started
     */
    public static void main(String[] args) throws IOException, SQLException {
        var arguments = new Arguments(args, Set.of("--misses"));
        var dice = new Dice(number(arguments, "--seed", "1"));
        try (var database = Database.at(arguments)) {
            var hotels = new ChainTables(database.sql()).hotels(number(arguments, "--hotels", "40"), dice);
            var chain = Chain.of(
                    dice, hotels, number(arguments, "--leads", "100000"), number(arguments, "--bookings", "30000"));
            var decided = new Decisions(chain, database.sql()).all();
            Report.tell(new MatchingChapter(decided).write(setting(chain, hotels, arguments)), arguments);
            if (arguments.has("--misses")) {
                printMisses(decided);
            }
        }
    }

    private static int number(Arguments arguments, String name, String otherwise) {
        return Integer.parseInt(arguments.option(name, otherwise));
    }

    private static String setting(Chain chain, List<ChainHotel> hotels, Arguments arguments) {
        return String.format(
                "A made-up chain of %d hotels with %d leads of one year and %d bookings (seed %s): relatives with one phone, agencies"
                        + " and secretaries with one address for many guests, namesakes, guests who write twice or book before they"
                        + " write; names, addresses and numbers as desks and portals spell them, other days than were asked for. Each"
                        + " booking is decided on when it is made, with the leads and bookings that there are by then, at hotels that"
                        + " go by the usual rules. A conversion is right when the lead asked for the trip that was booked.",
                hotels.size(), chain.leads().size(), chain.rooms(), arguments.option("--seed", "1"));
    }

    @SuppressWarnings("SystemOut")
    private static void printMisses(List<Decided> decided) {
        var conversions = decided.stream()
                .filter(one -> one.outcome() == Outcome.WRONG || one.outcome() == Outcome.OTHER_TRIP)
                .collect(Collectors.groupingBy(one -> one.outcome() + " " + one.rule()));
        var missed = decided.stream()
                .filter(one -> one.sharesKey() && one.outcome().ordinal() > Outcome.WRONG.ordinal())
                .collect(Collectors.groupingBy(one -> one.outcome() + " " + one.why()));
        conversions.forEach(Matching::print);
        missed.forEach(Matching::print);
    }

    @SuppressWarnings("SystemOut")
    private static void print(String what, List<Decided> some) {
        System.out.println("\n" + what + ": " + some.size());
        some.stream()
                .limit(MOST_MISSES)
                .forEach(one -> System.out.println("  " + one.made().story() + " "
                        + one.made().inWords()
                        + (one.lead() == null
                                ? ""
                                : "\n    taken for " + one.lead().inWords())));
    }
}
