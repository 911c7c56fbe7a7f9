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
    private static final double DEV_FLOOR = 0.95;
    private static final double TRAIN_FLOOR = 0.90;
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
        assertThat(rightArrivals).isGreaterThanOrEqualTo(144);
        assertThat(rightDepartures).isGreaterThanOrEqualTo(72);
    }

    @Test
    void understandsDatePhrases() throws IOException {
        Path file = DATA.resolve("phrases/duckling_dates.tsv");
        assumeTrue(Files.exists(file), "skipped: no " + file);
        TreeMap<String, int[]> found = new TreeMap<>();
        Instant reference = Instant.parse("2013-02-12T06:30:00Z");
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("#") || !(fields[0].equals("en") || fields[0].equals("es"))) {
                continue;
            }
            int[] count = found.computeIfAbsent(fields[0] + " " + fields[4], kind -> new int[2]);
            count[1]++;
            boolean right = isRight(fields, reference);
            count[0] += right ? 1 : 0;
            if (!right && LIST_MISSES && !fields[4].contains("holiday")) {
                print("MISS phrase %s %s: %s", line, "", mentions(fields, reference));
            }
        }
        assertThat(found.get("en date")[0]).isGreaterThanOrEqualTo(100);
        assertThat(found.get("es date")[0]).isGreaterThanOrEqualTo(72);
        assertThat(found.get("en range")[0]).isGreaterThanOrEqualTo(57);
        assertThat(found.get("es range")[0]).isGreaterThanOrEqualTo(10);
        found.forEach((kind, count) -> print("Duckling %s: %d of %d", kind, count[0], count[1]));
    }

    private static List<Mention> mentions(String[] fields, Instant reference) {
        Locale locale = fields[0].equals("en") ? Locale.US : Locale.forLanguageTag("es-ES");
        Reading reading = Vocabularies.ALL.read(fields[1], fields[0], locale).get(0);
        LocalDate today = LocalDate.ofInstant(reference, ZoneId.of("-02:00"));
        DayOrder order = fields[0].equals("en") ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        return new Dates(reading, today, order, new boolean[reading.size()]).find();
    }

    private static boolean isRight(String[] fields, Instant reference) {
        List<Mention> mentions = mentions(fields, reference);
        if (mentions.size() != 1) {
            return false;
        }
        Mention mention = mentions.get(0);
        LocalDate today = LocalDate.ofInstant(reference, ZoneId.of("-02:00"));
        LocalDate from = mention.first().isWeekdayAlone() ? today.plusDays(1) : today;
        SaidDay firstDay = mention.first();
        if (mention.last() != null && firstDay.isDayAlone() && mention.last().namesMonth()) {
            firstDay = firstDay.inMonth(mention.last().year(), mention.last().month());
        }
        LocalDate first = firstDay.onOrAfter(from).orElse(null);
        if (!LocalDate.parse(fields[2]).equals(first)) {
            return false;
        }
        if (fields[3].equals("-")) {
            return mention.shape() == Mention.Shape.DAY;
        }
        if (mention.shape() == Mention.Shape.DAY) {
            return false;
        }
        LocalDate last = mention.last().onOrAfter(first).orElseThrow();
        LocalDate after = mention.shape() == Mention.Shape.SPAN ? last : last.plusDays(1);
        return after.equals(LocalDate.parse(fields[3]));
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
