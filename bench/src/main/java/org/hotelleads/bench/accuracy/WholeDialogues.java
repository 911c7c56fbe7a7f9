package org.hotelleads.bench.accuracy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotelleads.bench.Sheet;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.StayDates;
import org.hotelleads.understanding.Understanding;

/** Dialogues of the Schema-Guided Dialogue set (DSTC8) in which a hotel is spoken of, message by message. */
final class WholeDialogues {

    private static final List<String> SETS = List.of("dev", "train");

    private final Path folder;
    private final Misses misses;

    WholeDialogues(Path folder, Misses misses) {
        this.folder = folder;
        this.misses = misses;
    }

    void measure(Sheet sheet) throws IOException {
        sheet.heading("Whole dialogues");
        sheet.sentence(
                "Schema-Guided Dialogue (DSTC8), the dialogues with a hotel service, in English, read as in the United"
                        + " States on 1 March 2019. A stay is right when arrival and departure are both those that were searched or"
                        + " booked at the end. *Hotel only* are the dialogues that speak of no other service; in the others the"
                        + " guest also asks for flights, cars, concerts or tables, whose dates are not the stay's.");
        sheet.columns(
                "set",
                "dialogues",
                "full stay right",
                "arrival precision",
                "recall",
                "arrivals",
                "stay though none wanted",
                "rooms right");
        for (String set : SETS) {
            var all = new Score("all");
            var only = new Score("hotel only");
            for (JsonObject dialogue : Json.lines(folder.resolve("sgd_hotels_" + set + ".jsonl"))) {
                Understanding understood = understand(dialogue);
                all.add(dialogue, understood, misses);
                if (isHotelOnly(dialogue)) {
                    only.add(dialogue, understood, new Misses(false));
                }
            }
            all.writeTo(sheet, set);
            only.writeTo(sheet, set);
        }
    }

    private static boolean isHotelOnly(JsonObject dialogue) {
        JsonArray services = dialogue.getJsonArray("services");
        return dialogue.getJsonArray("hotel_services").containsAll(services);
    }

    private static Understanding understand(JsonObject dialogue) {
        var start = LocalDate.parse(dialogue.getString("reference_date"))
                .atTime(12, 0)
                .toInstant(ZoneOffset.UTC);
        var chat = new Chat(start, Locale.ENGLISH, "US", Channel.WEB_CHAT);
        for (JsonObject turn : dialogue.getJsonArray("turns").getValuesAs(JsonObject.class)) {
            if (turn.getString("speaker").equals("USER")) {
                chat.guest(turn.getString("text"));
            } else {
                chat.hotel(turn.getString("text"), null);
            }
        }
        return chat.understood();
    }

    /** What came out for one group of dialogues. */
    private static final class Score {

        private final String group;
        private final Tally stays = new Tally();
        private final Tally arrivals = new Tally();
        private final Tally rooms = new Tally();
        private int dialogues;
        private int unwanted;

        Score(String group) {
            this.group = group;
        }

        void add(JsonObject dialogue, Understanding understood, Misses misses) {
            dialogues++;
            JsonObject gold = dialogue.getJsonObject("gold");
            if (gold.containsKey("rooms")) {
                boolean right = understood.rooms().map(String::valueOf).equals(Optional.of(gold.getString("rooms")));
                rooms.add(true, understood.rooms().isPresent(), right);
            }
            StayDates stay = understood.stay();
            if (!gold.containsKey("check_in")) {
                unwanted += stay.isEmpty() ? 0 : 1;
                misses.note(stay.isEmpty(), group + " unwanted", dialogue.getString("dialogue_id"), stay);
                return;
            }
            LocalDate arrival = LocalDate.parse(gold.getString("check_in"));
            LocalDate departure =
                    LocalDate.parse(gold.getString("check_out", gold.getString("check_out_derived", null)));
            boolean same = stay.arrival().equals(Optional.of(arrival))
                    && stay.departure().equals(Optional.of(departure));
            stays.add(true, !stay.isEmpty(), same);
            arrivals.add(true, stay.arrival().isPresent(), stay.arrival().equals(Optional.of(arrival)));
            misses.note(same, group, dialogue.getString("dialogue_id") + " " + arrival + ".." + departure, stay);
        }

        void writeTo(Sheet sheet, String set) {
            sheet.row(
                    set,
                    group + " (" + dialogues + ")",
                    stays.share(),
                    arrivals.precisionAndRecall(),
                    unwanted,
                    rooms.share());
        }
    }
}
