package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.StayDates;
import org.junit.jupiter.api.Test;

/** Measures the understanding on dialogues and phrases that nobody of this project wrote. */
class RealDialoguesTest {
    private static final Path DATA = Path.of("../../shared/data");
    private static final Surroundings AMERICAN =
            new Surroundings(ZoneOffset.UTC, Locale.ENGLISH, "US", Channel.WEB_CHAT);
    private static final double DEV_FLOOR = 0.97;
    private static final double TRAIN_FLOOR = 0.93;
    private static final double PHRASES_FLOOR = 0.85;
    private static final double PHRASES_PRECISION = 0.9;
    private static final boolean LIST_MISSES = Boolean.getBoolean("misses");

    @Test
    void understandsTheStayOfWholeDialogues() {
        Tally dev = dialogues("sgd_hotels_dev.jsonl");
        Tally train = dialogues("sgd_hotels_train.jsonl");
        print(
                "SGD dev: full stay right %s; stays where none was wanted %d; names %s",
                dev.stays(), dev.unwanted, dev.names);
        print(
                "SGD train: full stay right %s; stays where none was wanted %d; names %s",
                train.stays(), train.unwanted, train.names);
        assertThat(dev.share()).isGreaterThan(DEV_FLOOR);
        assertThat(train.share()).isGreaterThan(TRAIN_FLOOR);
        assertThat(dev.unwanted).isLessThanOrEqualTo(25);
        assertThat(train.unwanted).isLessThanOrEqualTo(30);
        assertThat(dev.names).allMatch(name -> name.endsWith("Dianny"));
        assertThat(train.names).allMatch(name -> name.matches(".*(Nancy|William|James)"));
    }

    @Test
    void understandsSpokenSentences() {
        int names = 0;
        int rightNames = 0;
        List<String> falseNames = new ArrayList<>();
        int arrivals = 0;
        int rightArrivals = 0;
        int departures = 0;
        int rightDepartures = 0;
        for (JsonObject line : lines("nlupp_hotels.jsonl")) {
            LocalDate reference = LocalDate.parse(line.getString("reference_date"));
            Understanding understood = Understanding.nothing()
                    .learn(
                            said("1", Speaker.GUEST, line.getString("text"), reference, 0),
                            new Surroundings(ZoneOffset.UTC, Locale.UK, "GB", Channel.PHONE));
            JsonObject slots = line.getJsonObject("slots");
            if (slots.containsKey("person_name")) {
                names++;
                boolean right = understood
                        .name()
                        .map(Folding::fold)
                        .equals(Optional.of(
                                Folding.fold(slots.getJsonObject("person_name").getString("text"))));
                rightNames += right ? 1 : 0;
                miss(right, "name", line.getString("text"), understood);
            } else if (understood.name().isPresent()) {
                falseNames.add(understood.name().get());
            }
            if (hasDate(slots, "date_from")) {
                arrivals++;
                boolean right = understood.stay().arrival().equals(date(slots, "date_from"));
                rightArrivals += right ? 1 : 0;
                miss(right, "from", line.getString("text") + " " + date(slots, "date_from"), understood);
            }
            if (hasDate(slots, "date_to")) {
                departures++;
                boolean right = understood.stay().departure().equals(date(slots, "date_to"));
                rightDepartures += right ? 1 : 0;
                miss(right, "to", line.getString("text") + " " + date(slots, "date_to"), understood);
            }
        }
        print(
                "NLU++: names %d of %d, false names %s; arrivals %d of %d; departures %d of %d",
                rightNames, names, falseNames, rightArrivals, arrivals, rightDepartures, departures);
        assertThat(rightNames).isGreaterThanOrEqualTo(28);
        assertThat(falseNames).hasSizeLessThanOrEqualTo(3);
        assertThat(rightArrivals).isGreaterThanOrEqualTo(146);
        assertThat(rightDepartures).isGreaterThanOrEqualTo(73);
    }

    @Test
    void understandsDatePhrases() throws IOException {
        Path file = DATA.resolve("phrases/duckling_dates.tsv");
        assumeTrue(Files.exists(file), "skipped: no " + file);
        TreeMap<String, int[]> found = new TreeMap<>();
        int told = 0;
        int all = 0;
        Instant reference = Instant.parse("2013-02-12T06:30:00Z");
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("#") || fields[4].endsWith("holiday")) {
                continue;
            }
            int[] count = found.computeIfAbsent(fields[0], language -> new int[2]);
            count[1]++;
            StayDates stay = stay(fields, reference);
            boolean right = isRight(fields, stay);
            count[0] += right ? 1 : 0;
            told += stay.isEmpty() ? 0 : 1;
            all += right ? 1 : 0;
            if (!right && LIST_MISSES) {
                print("MISS phrase %s: %s", line, stay);
            }
        }
        assertThat(found).hasSize(6).allSatisfy((language, count) -> assertThat(count[0])
                .as(language)
                .isGreaterThanOrEqualTo((int) Math.ceil(PHRASES_FLOOR * count[1])));
        assertThat((double) all / told).isGreaterThan(PHRASES_PRECISION);
        found.forEach((kind, count) -> print("Duckling %s: %d of %d", kind, count[0], count[1]));
    }

    /** The phrase as a guest's only message. */
    private static StayDates stay(String[] fields, Instant reference) {
        Locale locale = fields[0].equals("en") ? Locale.US : Locale.forLanguageTag(fields[0]);
        Utterance phrase = new Utterance("1", Speaker.GUEST, fields[1], reference, locale.toLanguageTag(), null, null);
        Surroundings where = new Surroundings(ZoneId.of("-02:00"), locale, locale.getCountry(), Channel.WEB_CHAT);
        return Understanding.nothing().learn(phrase, where).stay();
    }

    /** A week, a part of a month or a season, said with fewer than two figures, is right by its month too. */
    private static boolean isRight(String[] fields, StayDates stay) {
        LocalDate first = LocalDate.parse(fields[2]);
        boolean sameFirst = stay.arrival().equals(Optional.of(first));
        if (fields[3].equals("-")) {
            return sameFirst && stay.departure().isEmpty();
        }
        LocalDate last = LocalDate.parse(fields[3]).minusDays(1);
        boolean vague = fields[1].split("(?<!\\d)\\d{1,2}(?!\\d)", -1).length < 3;
        boolean month = stay.month()
                .filter(named -> !named.isBefore(YearMonth.from(first)) && !named.isAfter(YearMonth.from(last)))
                .isPresent();
        return (sameFirst && stay.departure().equals(Optional.of(last))) || (vague && month);
    }

    private static boolean hasDate(JsonObject slots, String slot) {
        return slots.containsKey(slot) && date(slots, slot).isPresent();
    }

    private static Optional<LocalDate> date(JsonObject slots, String slot) {
        JsonObject value = slots.getJsonObject(slot).getJsonObject("value");
        if (value == null || !value.containsKey("day") || !value.containsKey("month") || !value.containsKey("year")) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(value.getInt("year"), value.getInt("month"), value.getInt("day")));
    }

    private static Tally dialogues(String file) {
        Tally tally = new Tally();
        for (JsonObject dialogue : lines(file)) {
            LocalDate reference = LocalDate.parse(dialogue.getString("reference_date"));
            Understanding understood = Understanding.nothing();
            int minute = 0;
            for (JsonObject turn : dialogue.getJsonArray("turns").getValuesAs(JsonObject.class)) {
                Speaker speaker = turn.getString("speaker").equals("USER") ? Speaker.GUEST : Speaker.BOT;
                understood = understood.learn(
                        said("m" + minute, speaker, turn.getString("text"), reference, minute++), AMERICAN);
            }
            tally.add(dialogue, understood);
        }
        return tally;
    }

    private static Utterance said(String id, Speaker speaker, String text, LocalDate day, int minute) {
        Instant at = day.atTime(12, 0).toInstant(ZoneOffset.UTC).plusSeconds(60L * minute);
        return new Utterance(id, speaker, text, at, "en", null, null);
    }

    private static List<JsonObject> lines(String file) {
        Path path = DATA.resolve("dialogues").resolve(file);
        assumeTrue(Files.exists(path), "skipped: no " + path);
        try {
            return Files.readAllLines(path).stream()
                    .map(RealDialoguesTest::json)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static void miss(boolean right, String what, String text, Understanding understood) {
        if (!right && LIST_MISSES) {
            print("MISS %s: %s -> %s %s", what, text, understood.stay(), understood.name());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static final class Tally {
        private final List<String> names = new ArrayList<>();
        private int wanted;
        private int right;
        private int unwanted;

        void add(JsonObject dialogue, Understanding understood) {
            understood.name().ifPresent(name -> names.add(dialogue.getString("dialogue_id") + ":" + name));
            JsonObject gold = dialogue.getJsonObject("gold");
            if (!gold.containsKey("check_in")) {
                unwanted += understood.stay().isEmpty() ? 0 : 1;
                return;
            }
            wanted++;
            LocalDate arrival = LocalDate.parse(gold.getString("check_in"));
            LocalDate departure =
                    LocalDate.parse(gold.getString("check_out", gold.getString("check_out_derived", "2000-01-01")));
            boolean same = arrival.isBefore(departure) && understood.stay().equals(StayDates.of(arrival, departure));
            right += same ? 1 : 0;
            miss(same, dialogue.getString("dialogue_id"), arrival + ".." + departure, understood);
        }

        double share() {
            return (double) right / wanted;
        }

        String stays() {
            return String.format(Locale.ROOT, "%d of %d (%.1f %%)", right, wanted, 100 * share());
        }
    }
}
