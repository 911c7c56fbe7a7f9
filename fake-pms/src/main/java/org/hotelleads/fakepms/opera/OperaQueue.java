package org.hotelleads.fakepms.opera;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.hotelleads.fakepms.Asked;
import org.hotelleads.fakepms.Reply;

/** The events that wait for one outside system, and are gone once they are read. */
public final class OperaQueue {

    public static final String EXTERNAL_SYSTEM = "HOTELLEADS";

    private static final int MOST = 20;

    private record Waiting(String hotel, JsonObject event) {}

    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int last = 1_000;

    OperaQueue() {}

    /** Something happened, of which the hotel tells nothing but that. */
    public synchronized void add(String module, String action, String key, String hotel, String at) {
        last++;
        var header = Json.createObjectBuilder()
                .add("moduleName", module)
                .add("actionType", action)
                .add("actionId", last)
                .add("primaryKey", key)
                .add("createdDateTime", at)
                .add("hotelId", hotel);
        add(
                hotel,
                Json.createObjectBuilder()
                        .add("businessEvent", Json.createObjectBuilder().add("header", header))
                        .add("businessEventId", Json.createObjectBuilder().add("id", String.valueOf(last)))
                        .build());
    }

    /** An event as it is. */
    public synchronized void add(String hotel, JsonObject event) {
        waiting.add(new Waiting(hotel, event));
    }

    public synchronized int size() {
        return waiting.size();
    }

    synchronized Optional<Reply> answer(Asked question) {
        return OperaGate.parts(question.path(), "/int/v1/externalSystem/([^/]+)/hotels/([^/]+)/businessEvents")
                .map(found -> found.group(1).equals(EXTERNAL_SYSTEM)
                        ? dequeued(
                                found.group(2),
                                question.parameter("limit")
                                        .map(Integer::parseInt)
                                        .orElse(MOST))
                        : OperaGate.error(404));
    }

    private Reply dequeued(String hotel, int limit) {
        if (limit > MOST) {
            return OperaGate.error(400);
        }
        var batch = waiting.stream()
                .filter(one -> one.hotel().equals(hotel))
                .limit(limit)
                .toList();
        if (batch.isEmpty()) {
            return Reply.status(204);
        }
        waiting.removeAll(batch);
        var events = Json.createArrayBuilder();
        batch.forEach(one -> events.add(one.event()));
        return Reply.json(
                Json.createObjectBuilder().add("businessEventData", events).build());
    }
}
