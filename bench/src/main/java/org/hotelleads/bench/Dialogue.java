package org.hotelleads.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One recorded dialogue with a hotel's assistant: a line of a file of dialogues, a JSON object with {@code dialogue_id},
 * {@code reference_date} (the day it took place), {@code turns[{speaker, text}]} and, where somebody has marked it,
 * {@code gold{check_in, check_out}}.
 */
record Dialogue(String id, LocalDate day, List<Turn> turns, Optional<Stay> gold) {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /** Something that was said, by the guest or by the assistant. */
    record Turn(boolean byGuest, String text) {}

    /** The days of a stay as text; a missing one is empty. */
    record Stay(String arrival, String departure) {}

    static Dialogue parse(String line) {
        try (var reader = READERS.createReader(new StringReader(line))) {
            var json = reader.readObject();
            var turns = json.getJsonArray("turns").getValuesAs(JsonObject.class).stream()
                    .map(turn -> new Turn(turn.getString("speaker").equals("USER"), turn.getString("text")))
                    .toList();
            return new Dialogue(
                    json.getString("dialogue_id"),
                    LocalDate.parse(json.getString("reference_date")),
                    turns,
                    gold(json));
        }
    }

    private static Optional<Stay> gold(JsonObject json) {
        var gold = json.getJsonObject("gold");
        if (gold == null || !gold.containsKey("check_in")) {
            return Optional.empty();
        }
        return Optional.of(new Stay(text(gold, "check_in"), departure(gold)));
    }

    /** The departure as marked, or as it follows from the nights. */
    private static String departure(JsonObject gold) {
        var marked = text(gold, "check_out");
        return marked.isEmpty() ? text(gold, "check_out_derived") : marked;
    }

    private static String text(JsonObject json, String name) {
        return json.containsKey(name) && !json.isNull(name)
                ? json.get(name).toString().replace("\"", "")
                : "";
    }

    /** The same dialogue, at the end of which the guest is asked for name and email and gives them. */
    Dialogue withContact(int number) {
        var more = new ArrayList<>(turns);
        more.add(new Turn(false, "May I have your name and your email address?"));
        more.add(new Turn(true, "My name is Robin Example, my email is robin." + number + "@example.org"));
        return new Dialogue(id, day, more, gold);
    }
}
