package org.hotelleads.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hotelleads.bench.Sheet;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.StayDates;

/** The phrases for days and ranges of days in the corpora of Duckling, each sent as a guest's only message. */
final class DatePhrases {

    private static final Instant SAID = Instant.parse("2013-02-12T06:30:00Z");
    private static final Map<String, Locale> LANGUAGES = Map.of(
            "en", Locale.US,
            "es", new Locale("es", "ES"),
            "fr", Locale.FRANCE,
            "de", Locale.GERMANY,
            "it", Locale.ITALY,
            "pt", new Locale("pt", "BR"));
    private static final Pattern DAY_FIGURE = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

    private final Path file;
    private final Misses misses;

    DatePhrases(Path file, Misses misses) {
        this.file = file;
        this.misses = misses;
    }

    void measure(Sheet sheet) throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                measure(new Phrase(line.split("\t", -1)), tallies);
            }
        }
        sheet.heading("Date phrases");
        sheet.sentence(
                "Duckling's corpora, said on 12 February 2013. Counted is every phrase for a day (*date*) and for a"
                        + " stretch of days (*range*), none left out; a day is right when it is the arrival, a range when its"
                        + " first day is the arrival and its last the departure. A week, a part of a month or a season, that is a"
                        + " range said with fewer than two figures for days, is also right when its month is the month of"
                        + " interest. Phrases that name a holiday are counted apart: most of that list are feasts of lunar"
                        + " calendars that no rule of the Western calendar gives.");
        sheet.columns("language and kind", "precision", "recall", "phrases");
        tallies.forEach((kind, tally) -> sheet.row(kind, tally.precisionAndRecall()));
    }

    private void measure(Phrase phrase, Map<String, Tally> tallies) {
        Locale locale = LANGUAGES.get(phrase.language());
        StayDates stay = new Chat(SAID, locale, locale.getCountry(), Channel.WEB_CHAT)
                .guest(phrase.text())
                .stay();
        boolean right = phrase.isTold(stay);
        String kind = phrase.isHoliday() ? " holidays" : phrase.after() == null ? " date" : " range";
        for (String group : List.of(kind, phrase.isHoliday() ? kind : " date and range")) {
            tallies.computeIfAbsent(phrase.language() + group, any -> new Tally());
        }
        tallies.get(phrase.language() + kind).add(true, !stay.isEmpty(), right);
        if (!phrase.isHoliday()) {
            tallies.get(phrase.language() + " date and range").add(true, !stay.isEmpty(), right);
        }
        misses.note(
                right,
                "phrase " + phrase.language() + kind,
                phrase.text() + " " + phrase.first() + ".." + phrase.after(),
                stay);
    }

    /** A phrase, the first day it means, and the day after the last, or null where it means a day. */
    private record Phrase(String language, String text, LocalDate first, LocalDate after, boolean isHoliday) {

        Phrase(String[] fields) {
            this(
                    fields[0],
                    fields[1],
                    LocalDate.parse(fields[2]),
                    fields[3].equals("-") ? null : LocalDate.parse(fields[3]),
                    fields[4].endsWith("holiday"));
        }

        boolean isTold(StayDates stay) {
            if (after == null) {
                return stay.arrival().equals(Optional.of(first))
                        && stay.departure().isEmpty();
            }
            boolean exact = stay.arrival().equals(Optional.of(first))
                    && stay.departure().equals(Optional.of(after.minusDays(1)));
            return exact || (isVague() && stay.month().filter(this::holds).isPresent());
        }

        private boolean isVague() {
            return DAY_FIGURE.matcher(text).results().count() < 2;
        }

        private boolean holds(YearMonth month) {
            return !month.isBefore(YearMonth.from(first)) && !month.isAfter(YearMonth.from(after.minusDays(1)));
        }
    }
}
