package org.hotelleads.fakepms.apaleo;

import static org.hotelleads.fakepms.Objects.object;
import static org.hotelleads.fakepms.Objects.text;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.hotelleads.fakepms.Asked;
import org.hotelleads.fakepms.FakePms;
import org.hotelleads.fakepms.Objects;
import org.hotelleads.fakepms.Reply;

/**
 * apaleo with its habits: tokens that expire, 204 for a page without anything on it, a booker only for those who ask for
 * it, and 400 or 422 for times without a zone, fractions of a second and pages of more than 200. It gives tokens, too.
 */
public final class FakeApaleo extends FakePms {

    public static final String CLIENT_ID = "HOTEL-SP-LEADS";
    public static final String CLIENT_SECRET = "apaleo-client-secret";

    private static final String RESERVATIONS = "/booking/v1/reservations";
    private static final String ONE = RESERVATIONS + "/";

    private final Map<String, JsonObject> reservations = new ConcurrentHashMap<>();
    private final List<JsonObject> properties = new CopyOnWriteArrayList<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger given = new AtomicInteger();
    private volatile boolean disorderly;
    private volatile UnaryOperator<JsonObject> shown = one -> one;
    private volatile Runnable afterEachPage = () -> {};

    public FakeApaleo() {}

    public FakeApaleo(int port) {
        super(port);
    }

    public void property(String id, String zone, String currency) {
        properties.add(object("{'id':'%s','code':'%s','name':'Hotel %s','timeZone':'%s','currencyCode':'%s'}"
                .formatted(id, id, id, zone, currency)));
    }

    /** Keeps a reservation as it is now, whether it is new or not. */
    public void keep(JsonObject reservation) {
        reservations.put(text(reservation, "id"), reservation);
    }

    /** The reservation is not there any more. */
    public void remove(String reservation) {
        reservations.remove(reservation);
    }

    /** No token that it has given so far is taken any more. */
    public void expireTokens() {
        tokens.clear();
    }

    public int tokensGiven() {
        return given.get();
    }

    /** Pages are not sorted as they were asked to be. */
    public void beDisorderly() {
        disorderly = true;
    }

    /** The app may not retrieve personal data. How apaleo shows that is not documented: here, nobody is named. */
    public void withholdGuests() {
        shown = one -> Objects.without(one, "primaryGuest", "additionalGuests", "booker");
    }

    /** Something happens in the hotel after each page that is read. */
    public void afterEachPage(Runnable event) {
        afterEachPage = event;
    }

    @Override
    protected Reply answer(Asked question) {
        if (question.path().equals("/connect/token")) {
            return token(question);
        }
        var bearer = question.header("Authorization").orElse("");
        if (!bearer.startsWith("Bearer ") || !tokens.contains(bearer.substring(7))) {
            return Reply.status(401);
        }
        try {
            return answer(question.path(), new ApaleoFilter(question)).with("Apaleo-Tracking-Id", "track-ok");
        } catch (IllegalArgumentException wrong) {
            return Reply.json(422, object("{'messages':['%s']}".formatted(wrong.getMessage())));
        }
    }

    private Reply token(Asked question) {
        var pair = (CLIENT_ID + ":" + CLIENT_SECRET).getBytes(StandardCharsets.UTF_8);
        var isOurs = question.header("Authorization")
                .equals(Optional.of("Basic " + Base64.getEncoder().encodeToString(pair)));
        if (!isOurs || !List.of("client_credentials").equals(question.form().get("grant_type"))) {
            return Reply.json(400, object("{'error':'invalid_client'}"));
        }
        var token = "apaleo-token-" + given.incrementAndGet();
        tokens.add(token);
        return Reply.json(object("{'access_token':'%s','expires_in':3600,'token_type':'Bearer'}".formatted(token)));
    }

    private Reply answer(String path, ApaleoFilter filter) {
        if (path.equals(RESERVATIONS)) {
            return page("reservations", found(filter), filter);
        }
        if (path.equals("/inventory/v1/properties")) {
            return page("properties", properties, filter);
        }
        var one = path.startsWith(ONE) ? reservations.get(path.substring(ONE.length())) : null;
        return one == null ? Reply.status(404) : Reply.json(filter.expanded(shown.apply(one)));
    }

    private List<JsonObject> found(ApaleoFilter filter) {
        var order = disorderly
                ? Comparator.comparing(
                        (JsonObject one) -> Integer.reverse(text(one, "id").hashCode()))
                : filter.order();
        return reservations.values().stream()
                .filter(filter::takes)
                .sorted(order)
                .map(shown)
                .map(filter::expanded)
                .toList();
    }

    private Reply page(String array, List<JsonObject> found, ApaleoFilter filter) {
        var from = Math.min(found.size(), (filter.page() - 1) * filter.pageSize());
        var some = new ArrayList<>(found.subList(from, Math.min(found.size(), from + filter.pageSize())));
        afterEachPage.run();
        return some.isEmpty()
                ? Reply.status(204)
                : Reply.json(Json.createObjectBuilder()
                        .add(array, Objects.array(some))
                        .add("count", found.size())
                        .build());
    }
}
