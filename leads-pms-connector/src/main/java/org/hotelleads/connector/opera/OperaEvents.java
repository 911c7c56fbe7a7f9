package org.hotelleads.connector.opera;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.connector.http.Answer;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.pms.Hint;

/**
 * The events that OPERA keeps for us and forgets as soon as they are read. Of an event only counts what it is about:
 * what else it tells is what the hotel happened to tick.
 */
record OperaEvents(OperaDesk desk) {

    private static final int MOST = 20;
    private static final int STRANGE_BATCHES = 25;

    /**
     * One batch, the oldest event first; nothing if the queue is empty. Batches of which nothing concerns us are passed
     * over, since an empty one says that there are no more.
     */
    List<Hint> batch() {
        for (var strange = 0; strange < STRANGE_BATCHES; strange++) {
            var answer = dequeued();
            if (answer.isEmpty() || answer.fields().each("businessEventData").isEmpty()) {
                return List.of();
            }
            var hints = hints(answer.fields());
            if (!hints.isEmpty()) {
                return hints;
            }
        }
        return List.of();
    }

    private Answer dequeued() {
        return desk.ask(
                "businessEvents",
                Set.of(),
                OperaApi.Events.class,
                (events, headers) -> events.dequeue(headers, desk.externalSystem(), desk.property(), MOST));
    }

    private List<Hint> hints(Fields answer) {
        return answer.each("businessEventData").stream()
                .sorted(Comparator.comparing(OperaEvents::madeAt).thenComparing(OperaEvents::number))
                .flatMap(this::hint)
                .toList();
    }

    private Stream<Hint> hint(Fields event) {
        var header = header(event);
        var about = about(header.text("moduleName"));
        var key = header.text("primaryKey");
        if (about == null || key == null) {
            return Stream.empty();
        }
        var hotel = header.text("hotelId");
        var id = event.inside("businessEventId").text("id");
        return Stream.of(new Hint(
                about,
                hotel == null ? desk.property() : hotel,
                key,
                id == null ? null : desk.externalSystem() + "|" + id));
    }

    private static Hint.About about(String module) {
        if ("Reservation".equalsIgnoreCase(module)) {
            return Hint.About.RESERVATION;
        }
        return "Profile".equalsIgnoreCase(module) ? Hint.About.PERSON : null;
    }

    private static Fields header(Fields event) {
        return event.inside("businessEvent", "header");
    }

    private static String madeAt(Fields event) {
        var time = header(event).text("createdDateTime");
        return time == null ? "" : time;
    }

    private static long number(Fields event) {
        var id = event.inside("businessEventId").number("id");
        return id == null ? 0 : id.longValue();
    }
}
