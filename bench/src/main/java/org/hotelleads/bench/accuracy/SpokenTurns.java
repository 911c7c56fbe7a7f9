package org.hotelleads.bench.accuracy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotelleads.bench.Sheet;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.AskedFor;
import org.hotelleads.understanding.Understanding;

/** The turns of NLU++ (hotels), lower case as speech recognition writes them: each is understood on its own. */
final class SpokenTurns {

    private static final List<String> DATES = List.of("date", "date_from", "date_to", "date_period");
    private static final Set<String> OTHER_SERVICES =
            Set.of("restaurant", "spa", "gym", "pool", "swimming_pool", "housekeeping", "shuttle", "parking", "wifi");

    /** Days that the set does not mark. */
    private static final Pattern DAY_WORDS =
            Pattern.compile("\\b(tonight|this evening|this weekend|christmas)\\b", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final Misses misses;
    private final Tally arrivals = new Tally();
    private final Tally roleless = new Tally();
    private final Tally departures = new Tally();
    private final Tally alarms = new Tally();
    private final Tally names = new Tally();
    private final Tally askedNames = new Tally();
    private final Tally adults = new Tally();
    private final Tally children = new Tally();
    private final Tally rooms = new Tally();

    SpokenTurns(Path file, Misses misses) {
        this.file = file;
        this.misses = misses;
    }

    void measure(Sheet sheet) throws IOException {
        for (JsonObject turn : Json.lines(file)) {
            measure(turn);
        }
        sheet.heading("Spoken turns");
        sheet.sentence(
                "NLU++, the hotel turns, each understood on its own as the first words of a call in Great Britain on 15"
                        + " March 2022. The set resolves each date by itself: \"from 26 to 29 May\" begins there in January. So"
                        + " where the words of a date name no month, a day told is right when it is the same day of a month or of"
                        + " the week; dates before that 15 March are left out, since nobody books the past. An arrival told on a"
                        + " turn that asks for another service or names no day is wrong. A name *asked for* was asked by the hotel"
                        + " just before. *People* of a room count as adults, those of a table do not.");
        sheet.columns("what", "precision", "recall", "turns");
        sheet.row("arrival", arrivals.precisionAndRecall());
        sheet.row("a date without a role, as arrival", roleless.precisionAndRecall());
        sheet.row("departure", departures.precisionAndRecall());
        sheet.row("name", names.precisionAndRecall());
        sheet.row("name, asked for", askedNames.precisionAndRecall());
        sheet.row("adults", adults.precisionAndRecall());
        sheet.row("children", children.precisionAndRecall());
        sheet.row("rooms", rooms.precisionAndRecall());
        sheet.sentence("\nA stay told on turns without any date: " + alarms.share() + ".");
    }

    private void measure(JsonObject turn) {
        JsonObject slots = turn.getJsonObject("slots");
        String text = turn.getString("text");
        Understanding understood = chat(turn).guest(text);
        measureDates(turn, understood);
        measureName(slots, text, understood, names, "name");
        if (slots.containsKey("person_name")) {
            Chat asked = chat(turn);
            asked.hotel("", AskedFor.NAME);
            measureName(slots, text, asked.guest(text), askedNames, "asked name");
        }
        count(slots, adultsSlot(turn), understood.adults(), adults, text);
        count(slots, "kids", understood.children(), children, text);
        count(slots, "rooms", understood.rooms(), rooms, text);
    }

    private static Chat chat(JsonObject turn) {
        var start =
                LocalDate.parse(turn.getString("reference_date")).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Chat(start, Locale.UK, "GB", Channel.PHONE);
    }

    private void measureDates(JsonObject turn, Understanding understood) {
        JsonObject slots = turn.getJsonObject("slots");
        String text = turn.getString("text");
        Optional<LocalDate> arrival = understood.stay().arrival();
        var gold = new MarkedDay(slots, "date_from", turn.getString("reference_date"));
        if (gold.isStay()) {
            add(arrivals, gold, arrival, "arrival", text);
        } else if (slots.containsKey("date")) {
            var alone = new MarkedDay(slots, "date", turn.getString("reference_date"));
            measureAlone(turn, alone, arrival, text);
        } else if (DATES.stream().noneMatch(slots::containsKey)
                && !DAY_WORDS.matcher(text).find()) {
            boolean silent = understood.stay().isEmpty();
            alarms.add(true, !silent, !silent);
            arrivals.add(false, arrival.isPresent(), false);
            misses.note(silent, "false alarm", text, understood.stay());
        }
        var until = new MarkedDay(slots, "date_to", turn.getString("reference_date"));
        if (until.isStay()) {
            add(departures, until, understood.stay().departure(), "departure", text);
        }
    }

    private void measureAlone(JsonObject turn, MarkedDay alone, Optional<LocalDate> arrival, String text) {
        if (asksElsewhere(turn)) {
            arrivals.add(false, arrival.isPresent(), false);
            misses.note(arrival.isEmpty(), "elsewhere", text, arrival);
        } else if (alone.isStay()) {
            add(roleless, alone, arrival, "no role", text);
        }
    }

    private void add(Tally tally, MarkedDay gold, Optional<LocalDate> told, String what, String text) {
        boolean right = told.filter(gold::is).isPresent();
        tally.add(true, told.isPresent(), right);
        misses.note(right, what, text + " " + gold, told);
    }

    private static boolean asksElsewhere(JsonObject turn) {
        return turn.getJsonArray("intents").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .anyMatch(OTHER_SERVICES::contains);
    }

    private void measureName(JsonObject slots, String text, Understanding understood, Tally tally, String what) {
        Optional<String> gold = slots.containsKey("person_name")
                ? Optional.of(plain(slots.getJsonObject("person_name").getString("text")))
                : Optional.empty();
        Optional<String> told = understood.name().map(SpokenTurns::plain);
        boolean right = gold.isPresent() && gold.equals(told);
        tally.add(gold.isPresent(), told.isPresent(), right);
        misses.note(right || gold.equals(told), what, text, told);
    }

    /** People of whom no children are told are adults, unless they are those of a table. */
    private static String adultsSlot(JsonObject turn) {
        JsonObject slots = turn.getJsonObject("slots");
        boolean people = slots.containsKey("people") && !slots.containsKey("kids") && !asksElsewhere(turn);
        return people ? "people" : "adults";
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private void count(JsonObject slots, String slot, Optional<Integer> told, Tally tally, String text) {
        JsonObject said = slots.getJsonObject(slot);
        boolean counted = said != null
                && said.containsKey("value")
                && said.get("value").getValueType() == jakarta.json.JsonValue.ValueType.NUMBER;
        boolean right = counted && told.equals(Optional.of(said.getInt("value")));
        tally.add(counted, told.isPresent() && (counted || said == null), right);
        misses.note(right || !counted && (told.isEmpty() || said != null), slot, text, told);
    }
}
