package org.hotelleads.fakepms.mews;

import static org.hotelleads.fakepms.Objects.object;
import static org.hotelleads.fakepms.Objects.text;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.hotelleads.fakepms.Asked;
import org.hotelleads.fakepms.FakePms;
import org.hotelleads.fakepms.Objects;
import org.hotelleads.fakepms.Reply;

/**
 * Mews with its habits: everything is a POST, the tokens stand in the body, pages go from the newest to the oldest behind a
 * cursor, stretches of time are half open (or mean one instant), and what is not exactly so is refused.
 */
public final class FakeMews extends FakePms {

    public static final String CLIENT_TOKEN = "mews-client-token";
    public static final String ACCESS_TOKEN = "mews-access-token";

    private static final String BASE = "/api/connector/v1/";
    private static final int HEAVY = 408;

    private final Map<String, JsonObject> enterprises = new ConcurrentHashMap<>();
    private final List<JsonObject> services = new CopyOnWriteArrayList<>();
    private final Map<String, JsonObject> reservations = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> customers = new ConcurrentHashMap<>();
    private final List<JsonObject> companionships = new CopyOnWriteArrayList<>();
    private final List<JsonObject> items = new CopyOnWriteArrayList<>();
    private volatile int heaviest = MewsQuestion.MOST;
    private volatile boolean repeating;

    public FakeMews() {}

    public FakeMews(int port) {
        super(port);
    }

    /** An enterprise with one service for the night, {@code ID-rooms}, and one for parking, {@code ID-parking}. */
    public void enterprise(String id, String zone, String currency) {
        enterprises.put(
                id,
                object(("{'Id':'%s','ChainId':'chain-1','Name':'Hotel %s','TimeZoneIdentifier':'%s','Currencies':"
                                + "[{'Currency':'XXX','IsDefault':false},{'Currency':'%s','IsDefault':true}]}")
                        .formatted(id, id, zone, currency)));
        services.add(service(id, "-rooms", "Bookable", "P0M0DT12H0M0S"));
        services.add(service(id, "-parking", "Bookable", "-P0M0DT6H0M0S"));
        services.add(service(id, "-breakfast", "Additional", ""));
    }

    /** Keeps a reservation as it is now, whether it is new or not; it needs Id, ServiceId, CreatedUtc and UpdatedUtc. */
    public void keep(JsonObject reservation) {
        reservations.put(text(reservation, "Id"), reservation);
    }

    /** The reservation is not there any more. */
    public void remove(String reservation) {
        reservations.remove(reservation);
    }

    public void keepCustomer(JsonObject customer) {
        customers.put(text(customer, "Id"), customer);
    }

    public void companion(String reservation, String customer) {
        companionships.add(object("{'Id':'%s-%s','ReservationId':'%s','CustomerId':'%s'}"
                .formatted(reservation, customer, reservation, customer)));
    }

    /** An item of a reservation's bill. */
    public void item(String reservation, String gross, String currency, String state) {
        items.add(object(("{'Id':'item-%d','ServiceOrderId':'%s','AccountingState':'%s',"
                        + "'Amount':{'Currency':'%s','GrossValue':%s,'NetValue':1}}")
                .formatted(items.size(), reservation, state, currency, gross)));
    }

    /** Questions that would be answered with more reservations than this in all are too heavy. */
    public void bearsAtMost(int found) {
        heaviest = found;
    }

    /** Each page begins with the last of the page before. */
    public void repeatItself() {
        repeating = true;
    }

    @Override
    protected Reply answer(Asked asked) {
        if (!asked.method().equals("POST")
                || !asked.header("Content-Type").orElse("").startsWith("application/json")) {
            return error(400, "no JSON");
        }
        var question = new MewsQuestion(asked.json());
        if (!question.says("ClientToken", CLIENT_TOKEN) || !question.says("AccessToken", ACCESS_TOKEN)) {
            return error(401, "Invalid AccessToken");
        }
        try {
            return answer(asked.path(), question).with("Request-Id", "req-ok");
        } catch (IllegalArgumentException wrong) {
            return error(400, wrong.getMessage());
        }
    }

    private Reply answer(String path, MewsQuestion question) {
        return switch (path) {
            case BASE + "reservations/getAll/2023-06-06" -> reservations(question);
            case BASE + "customers/getAll" ->
                page("Customers", question, found(customers.values(), question, "CustomerIds", "Id"));
            case BASE + "companionships/getAll" ->
                page("Companionships", question, found(companionships, question, "ReservationIds", "ReservationId"));
            case BASE + "orderItems/getAll" ->
                page("OrderItems", question, found(items, question, "ServiceOrderIds", "ServiceOrderId"));
            case BASE + "services/getAll" -> page("Services", question, services);
            case BASE + "configuration/get" -> configuration(question);
            default -> error(404, "no such operation");
        };
    }

    private Reply configuration(MewsQuestion question) {
        var id = question.text("EnterpriseId")
                .or(() -> enterprises.keySet().stream().findFirst());
        return id.filter(enterprises::containsKey)
                .map(one -> Reply.json(Objects.of(Map.of("Enterprise", enterprises.get(one)))))
                .orElseGet(() -> error(400, "Invalid EnterpriseId"));
    }

    private Reply reservations(MewsQuestion question) {
        var found = reservations.values().stream()
                .filter(one -> question.among("ReservationIds", text(one, "Id")))
                .filter(one -> question.among("ServiceIds", text(one, "ServiceId")))
                .filter(one -> question.among("EnterpriseIds", enterprise(text(one, "ServiceId"))))
                .filter(one -> question.among("States", text(one, "State")))
                .filter(one -> question.within("UpdatedUtc", text(one, "UpdatedUtc")))
                .filter(one -> question.within("ScheduledStartUtc", text(one, "ScheduledStartUtc")))
                .sorted(newestFirst())
                .toList();
        return found.size() > heaviest ? error(HEAVY, "too heavy") : page("Reservations", question, found);
    }

    private static Comparator<JsonObject> newestFirst() {
        return Comparator.comparing((JsonObject one) -> text(one, "CreatedUtc"))
                .thenComparing(one -> text(one, "Id"))
                .reversed();
    }

    private String enterprise(String service) {
        return services.stream()
                .filter(one -> text(one, "Id").equals(service))
                .map(one -> text(one, "EnterpriseId"))
                .findFirst()
                .orElse("");
    }

    private static List<JsonObject> found(
            Iterable<JsonObject> all, MewsQuestion question, String filter, String field) {
        question.required(filter);
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> question.among(filter, text(one, field)))
                .sorted(Comparator.comparing((JsonObject one) -> text(one, "Id"))
                        .reversed())
                .toList();
    }

    private Reply page(String array, MewsQuestion question, List<JsonObject> found) {
        var from = question.cursor()
                .map(cursor ->
                        found.stream().map(one -> text(one, "Id")).toList().indexOf(cursor) + 1)
                .orElse(0);
        var begin = repeating && from > 0 ? from - 1 : from;
        var to = Math.min(found.size(), begin + question.count());
        var some = found.subList(begin, to);
        var answer = Json.createObjectBuilder().add(array, Objects.array(some));
        if (some.isEmpty()) {
            answer.addNull("Cursor");
        } else {
            answer.add("Cursor", text(some.get(some.size() - 1), "Id"));
        }
        return Reply.json(answer.build());
    }

    private static Reply error(int status, String message) {
        return Reply.json(status, Objects.of(Map.of("Message", message, "RequestId", "req-1")))
                .with("Request-Id", "req-1");
    }

    private static JsonObject service(String enterprise, String kind, String discriminator, String end) {
        return object(("{'Id':'%s','EnterpriseId':'%s','IsActive':true,"
                        + "'Data':{'Discriminator':'%s','Value':{'EndOffset':'%s'}}}")
                .formatted(enterprise + kind, enterprise, discriminator, end));
    }
}
