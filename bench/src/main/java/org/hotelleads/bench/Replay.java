package org.hotelleads.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plays a file of recorded dialogues against a running server, as a bot would report them, and tells what came of it:
 * messages sent, leads made, whether each transcript is complete, and how many stays were found right.
 *
 * <p>The dialogues are sent as of the day they took place, at noon UTC, a minute between two turns; a second replay
 * changes nothing.
 */
public final class Replay {

    private static final int LARGEST_BATCH = 500;
    private static final Set<String> SWITCHES = Set.of("--contacts");
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final Api api;
    private final String hotel;
    private final Summary summary = new Summary();

    private Replay(Api api, String hotel) {
        this.api = api;
        this.hotel = hotel;
    }

    /**
     * @param args {@code FILE… --key KEY [--server http://localhost:8080] [--hotel CODE] [--contacts]}; with
     *     {@code --contacts} each guest gives a name and an email at the end
     */
    public static void main(String[] args) throws IOException {
        var arguments = new Arguments(args, SWITCHES);
        if (arguments.plain().isEmpty() || !arguments.has("--key")) {
            System.err.println("Say which files to replay, and the API key: FILE… --key KEY"
                    + " [--server http://localhost:8080] [--hotel CODE] [--contacts]");
            System.exit(2);
        }
        var contacts = arguments.has("--contacts");
        var api = new Api(arguments.option("--server", "http://localhost:8080"), arguments.option("--key", ""));
        var replay = new Replay(api, arguments.option("--hotel", contacts ? "replay-with-contacts" : "replay"));
        replay.openHotel();
        for (var file : arguments.plain()) {
            replay.play(Path.of(file), contacts);
        }
        System.out.println(replay.summary.inWords());
    }

    private void openHotel() {
        var answer = api.post(
                "/hotels",
                JSON.createObjectBuilder()
                        .add("code", hotel)
                        .add("name", "Replay")
                        .add("zone", "UTC")
                        .add("locale", "en-US")
                        .add("region", "US")
                        .add("currency", "USD")
                        .build());
        if (answer.status() != 201 && answer.status() != 409) {
            throw new IllegalStateException("The hotel could not be opened: " + answer.json());
        }
    }

    private void play(Path file, boolean contacts) throws IOException {
        var dialogues = new ArrayList<Dialogue>();
        for (var line : Files.readAllLines(file)) {
            var dialogue = Dialogue.parse(line);
            dialogues.add(contacts ? dialogue.withContact(dialogues.size()) : dialogue);
        }
        var batch = new ArrayList<Dialogue>();
        var messages = 0;
        for (var dialogue : dialogues) {
            if (messages + dialogue.turns().size() > LARGEST_BATCH) {
                send(batch);
                batch.clear();
                messages = 0;
                System.out.printf(
                        "%s: %d of %d dialogues%n", file.getFileName(), summary.dialogues(), dialogues.size());
            }
            batch.add(dialogue);
            messages += dialogue.turns().size();
        }
        send(batch);
    }

    private void send(List<Dialogue> batch) {
        var events = JSON.createArrayBuilder();
        batch.forEach(dialogue -> addEvents(events, dialogue));
        var results = api.post("/messages/batch", events.build()).json().asJsonArray();
        var leads = new LinkedHashMap<Dialogue, String>();
        var position = 0;
        for (var dialogue : batch) {
            for (var turn = 0; turn < dialogue.turns().size(); turn++) {
                var result = results.getJsonObject(position++);
                summary.sent(result);
                if (result.containsKey("lead") && !result.isNull("lead")) {
                    leads.put(dialogue, result.getString("lead"));
                }
            }
        }
        batch.forEach(dialogue -> look(dialogue, leads.get(dialogue)));
    }

    private void addEvents(JsonArrayBuilder events, Dialogue dialogue) {
        for (var turn = 0; turn < dialogue.turns().size(); turn++) {
            var said = dialogue.turns().get(turn);
            var sentAt = dialogue.day().atTime(LocalTime.NOON).plusMinutes(turn).toInstant(ZoneOffset.UTC);
            events.add(JSON.createObjectBuilder()
                    .add("hotel", hotel)
                    .add("channel", "WEB_CHAT")
                    .add("conversation", dialogue.id())
                    .add("id", dialogue.id() + "-" + turn)
                    .add("sentAt", sentAt.toString())
                    .add("from", said.byGuest() ? "GUEST" : "BOT")
                    .add("text", said.text())
                    .add("locale", "en-US"));
        }
    }

    private void look(Dialogue dialogue, String lead) {
        JsonObject found =
                lead == null ? null : api.get("/leads/" + lead).json().asJsonObject();
        summary.played(dialogue, found);
    }
}
