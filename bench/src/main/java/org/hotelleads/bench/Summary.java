package org.hotelleads.bench;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/** What came of a replay. */
final class Summary {

    private int sent;
    private int known;
    private int refused;
    private int dialogues;
    private int stays;
    private int staysRight;
    private final List<String> leads = new ArrayList<>();
    private final List<String> incomplete = new ArrayList<>();

    void sent(JsonObject result) {
        if (!result.containsKey("conversation")) {
            refused++;
        } else if (result.getBoolean("duplicate")) {
            known++;
        } else {
            sent++;
        }
    }

    /** @param lead the lead that the dialogue became; null if none */
    void played(Dialogue dialogue, JsonObject lead) {
        dialogues++;
        if (lead == null) {
            return;
        }
        leads.add(dialogue.id());
        if (!isComplete(dialogue, lead)) {
            incomplete.add(dialogue.id());
        }
        dialogue.gold().ifPresent(gold -> {
            stays++;
            var stay = lead.getJsonObject("stay");
            var found = new Dialogue.Stay(text(stay, "arrival"), text(stay, "departure"));
            staysRight += found.equals(gold) ? 1 : 0;
        });
    }

    private static boolean isComplete(Dialogue dialogue, JsonObject lead) {
        var transcript = lead.getJsonArray("transcript").getValuesAs(JsonObject.class).stream()
                .map(message -> message.getString("text"))
                .toList();
        return transcript.equals(
                dialogue.turns().stream().map(Dialogue.Turn::text).toList());
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : "";
    }

    int dialogues() {
        return dialogues;
    }

    String inWords() {
        return """
                %d messages sent, %d known before, %d refused
                %d dialogues, %d of them leads%s
                %d transcripts complete, %d not%s
                %d stays right of the %d leads whose stay is marked in the file""".formatted(
                        sent,
                        known,
                        refused,
                        dialogues,
                        leads.size(),
                        few(leads),
                        leads.size() - incomplete.size(),
                        incomplete.size(),
                        few(incomplete),
                        staysRight,
                        stays);
    }

    private static String few(List<String> ids) {
        return ids.isEmpty() || ids.size() > 20 ? "" : " " + ids;
    }
}
