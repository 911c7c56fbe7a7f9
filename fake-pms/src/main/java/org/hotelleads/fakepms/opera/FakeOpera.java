package org.hotelleads.fakepms.opera;

import jakarta.json.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hotelleads.fakepms.Asked;
import org.hotelleads.fakepms.FakePms;
import org.hotelleads.fakepms.Reply;

/**
 * An environment of OPERA Cloud with as many hotels as its reservations name. What is booked in the open
 * ({@link #book}) is told by an event; what is only {@linkplain #put put} there has to be found.
 */
public final class FakeOpera extends FakePms {

    private static final int LONGEST_LIST = 100;
    private static final int DEEPEST = 1000;

    private final Map<String, OperaStay> stays = new ConcurrentHashMap<>();
    private final OperaGate gate = new OperaGate();
    private final OperaQueue queue = new OperaQueue();
    private final OperaSummaryDesk summaries = new OperaSummaryDesk();
    private volatile boolean tellsContacts = true;
    private volatile String unlisted = "";

    public FakeOpera() {}

    /** @param port 0 for any that is free */
    public FakeOpera(int port) {
        super(port);
    }

    /** Who may come in, and with what. */
    public OperaGate gate() {
        return gate;
    }

    /** The events that wait. */
    public OperaQueue queue() {
        return queue;
    }

    /** Where summaries are ordered. */
    public OperaSummaryDesk summaries() {
        return summaries;
    }

    /** A reservation is there, new or other than before, and no event tells it. */
    public void put(OperaStay stay) {
        stays.put(stay.id(), stay);
    }

    /** A reservation is there, new or other than before. */
    public void book(OperaStay stay) {
        put(stay);
        queue.add("Reservation", "UPDATE RESERVATION", stay.id(), stay.hotel(), stay.modified());
    }

    /** A reservation is not there any more. */
    public void purge(String id) {
        stays.remove(id);
    }

    /** Lists name guests, but do not say how they are reached. */
    public void listWithoutContacts() {
        tellsContacts = false;
    }

    /** Lists leave out reservations in this state. */
    public void listWithout(String status) {
        unlisted = status;
    }

    @Override
    protected Reply answer(Asked question) {
        if (question.path().equals("/oauth/v1/tokens")) {
            return gate.token(question);
        }
        return gate.objection(question).orElseGet(() -> Stream.of(
                        queue.answer(question),
                        summaries.answer(question, stays.values()),
                        reservations(question),
                        profile(question))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> OperaGate.error(404)));
    }

    private Optional<Reply> reservations(Asked question) {
        var path = OperaGate.parts(question.path(), "/rsv/v1/hotels/([^/]+)/reservations(?:/([^/]+))?");
        return path.map(found -> found.group(2) == null ? list(question, found.group(1)) : alone(found.group(2)));
    }

    private Reply list(Asked question, String hotel) {
        var limit = question.parameter("limit").map(Integer::parseInt).orElse(20);
        var offset = question.parameter("offset").map(Integer::parseInt).orElse(0);
        if (limit > LONGEST_LIST || offset >= DEEPEST) {
            return OperaGate.error(400);
        }
        var found = stays.values().stream()
                .filter(stay -> stay.hotel().equals(hotel) && !stay.status().equals(unlisted))
                .filter(stay -> isAskedFor(question, stay))
                .sorted(Comparator.comparing(OperaStay::id))
                .toList();
        return found.isEmpty() ? Reply.status(204) : page(found, limit, offset);
    }

    private static boolean isAskedFor(Asked question, OperaStay stay) {
        var ids = question.query().getOrDefault("reservationIdList", List.of());
        var day = stay.arrival().toString();
        return (ids.isEmpty() || ids.contains(stay.id()))
                && question.parameter("arrivalStartDate")
                        .filter(from -> day.compareTo(from) < 0)
                        .isEmpty()
                && question.parameter("arrivalEndDate")
                        .filter(to -> day.compareTo(to) > 0)
                        .isEmpty();
    }

    private Reply page(List<OperaStay> found, int limit, int offset) {
        var infos = Json.createArrayBuilder();
        found.stream()
                .skip(offset)
                .limit(limit)
                .forEach(stay -> infos.add(new OperaSpelling(stay).listed(tellsContacts)));
        return Reply.json(Json.createObjectBuilder()
                .add(
                        "reservations",
                        Json.createObjectBuilder()
                                .add("reservationInfo", infos)
                                .add("totalResults", found.size())
                                .add("hasMore", offset + limit < found.size()))
                .build());
    }

    private Reply alone(String id) {
        var stay = stays.get(id);
        return stay == null
                ? OperaGate.error(404)
                : Reply.json(Json.createObjectBuilder()
                        .add(
                                "reservations",
                                Json.createObjectBuilder()
                                        .add(
                                                "reservation",
                                                Json.createArrayBuilder().add(new OperaSpelling(stay).alone())))
                        .build());
    }

    private Optional<Reply> profile(Asked question) {
        return OperaGate.parts(question.path(), "/crm/v1/profiles/([^/]+)").map(found -> stays.values().stream()
                .filter(stay -> stay.profile().equals(found.group(1)))
                .findFirst()
                .map(stay -> Reply.json(new OperaSpelling(stay).profiled()))
                .orElseGet(() -> OperaGate.error(404)));
    }
}
