package org.hotelleads.bench.pms;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hotelleads.bench.Sheet;
import org.hotelleads.booking.MatchRule;

/** Counts what the decisions were worth, booking by booking, and puts it into tables. */
final class MatchingChapter {

    private final List<Decided> all;
    private final Sheet sheet = new Sheet("");

    MatchingChapter(List<Decided> all) {
        this.all = all;
    }

    Sheet write(String setting) {
        sheet.heading("Whether the right leads are converted");
        sheet.sentence(setting);
        sums();
        sheet.space();
        rules();
        sheet.space();
        stories();
        sheet.space();
        doubts();
        return sheet;
    }

    private void sums() {
        var conversions = count(one -> one.outcome().isConversion());
        var sharing = count(Decided::sharesKey);
        sheet.columns("what", "bar", "measured");
        sheet.row(
                "precision of automatic conversions",
                "99.9 %",
                share(count(one -> one.outcome() == Outcome.RIGHT), conversions));
        sheet.row(
                "the same, taking another trip of the same guest for right",
                "",
                share(count(one -> one.outcome().isConversion() && one.outcome() != Outcome.WRONG), conversions));
        sheet.row(
                "recall of those that share an email, a phone or a reference with their lead",
                "92 %",
                share(count(one -> one.sharesKey() && one.outcome() == Outcome.RIGHT), sharing));
        sheet.row(
                "of the same: converted, or in review with the right lead among those proposed",
                "",
                share(
                        count(one ->
                                one.sharesKey() && (one.outcome() == Outcome.RIGHT || one.outcome() == Outcome.REVIEW)),
                        sharing));
        sheet.row(
                "bookings that a person has to look at",
                "",
                share(count(one -> one.outcome().isReview()), count(one -> true)));
    }

    private void rules() {
        sheet.columns("rule", "conversions", "right", "the guest's other trip", "wrong", "precision");
        for (var rule : MatchRule.values()) {
            if (rule == MatchRule.NAME_AND_DAYS) {
                rule("NAME_AND_DAYS, the very same days", one -> isBy(rule, one) && one.isOfTheSameDays());
                rule("NAME_AND_DAYS, a day more or less", one -> isBy(rule, one) && !one.isOfTheSameDays());
            } else {
                rule(rule.name(), one -> isBy(rule, one));
            }
        }
    }

    private static boolean isBy(MatchRule rule, Decided one) {
        return rule.name().equals(one.rule());
    }

    private void rule(String name, Predicate<Decided> its) {
        var conversions = count(its);
        if (conversions > 0) {
            var right = count(its.and(one -> one.outcome() == Outcome.RIGHT));
            sheet.row(
                    name,
                    conversions,
                    right,
                    count(its.and(one -> one.outcome() == Outcome.OTHER_TRIP)),
                    count(its.and(one -> one.outcome() == Outcome.WRONG)),
                    percent(right, conversions));
        }
    }

    private void stories() {
        var outcomes = Outcome.values();
        sheet.columns(Stream.concat(
                        Stream.of("who booked", "bookings", "share a key"),
                        Stream.of(outcomes).map(Outcome::words))
                .toArray(String[]::new));
        for (var story : Story.values()) {
            Predicate<Decided> its = one -> one.made().story() == story;
            sheet.row(Stream.concat(
                            Stream.of(story.words(), count(its), count(its.and(Decided::sharesKey))),
                            Stream.of(outcomes).map(outcome -> count(its.and(one -> one.outcome() == outcome))))
                    .toArray());
        }
    }

    private void doubts() {
        sheet.columns("why a person is asked", "bookings", "the right lead is proposed");
        var reasons = new TreeSet<>(
                all.stream().map(Decided::why).flatMap(Stream::ofNullable).toList());
        for (var why : reasons) {
            Predicate<Decided> its = one -> why.equals(one.why());
            sheet.row(why, count(its), count(its.and(one -> one.outcome() == Outcome.REVIEW)));
        }
    }

    private long count(Predicate<Decided> which) {
        return all.stream().filter(which).mapToLong(Decided::rooms).sum();
    }

    private static String share(long some, long all) {
        return percent(some, all) + " (" + some + " of " + all + ")";
    }

    private static String percent(long some, long all) {
        return String.format(Locale.ROOT, "%.2f %%", all == 0 ? 100.0 : 100.0 * some / all);
    }
}
